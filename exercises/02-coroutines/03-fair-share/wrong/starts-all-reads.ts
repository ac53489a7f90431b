// mistake: reads all pages at once: faster, but then counts them all in one go
// caught by: others get a turn between two pages that are in memory
import { type Coroutine, gather, sleep } from 'asyncio';

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
  const texts = yield* gather(pages.map(read));
  for (const text of texts) {
    words += text.split(' ').length;
  }
  return words;
}
