import { type Coroutine, gather, sleep } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return part;
}

/** Loads the three parts of the page, and returns what is shown. */
export function* loadPage(): Coroutine<string> {
  const [text, picture, comments] = yield* gather(
    load('text', 1),
    load('picture', 3),
    load('comments', 2),
  );
  return `${text} + ${picture} + ${comments}`;
}
