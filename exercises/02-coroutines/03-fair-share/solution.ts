import { type Coroutine, sleep } from 'asyncio';

export interface Page {
  readonly text: string;
  readonly inMemory: boolean;
}

/** The text of a page. Loading it takes a second, unless it is in memory. */
function* read(page: Page): Coroutine<string> {
  if (!page.inMemory) yield* sleep(1);
  return page.text;
}

/** How many words there are on all pages. Lets others run after every page. */
export function* countWords(pages: readonly Page[]): Coroutine<number> {
  let words = 0;
  for (const page of pages) {
    const text = yield* read(page);
    words += text.split(' ').length;
    yield* sleep(0);
  }
  return words;
}
