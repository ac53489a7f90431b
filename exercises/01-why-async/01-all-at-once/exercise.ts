// fails: the page is there after three seconds
import { type Coroutine, sleep } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return part;
}

/** Loads the three parts of the page, and returns what is shown. */
export function* loadPage(): Coroutine<string> {
  const text = yield* load('text', 1);
  const picture = yield* load('picture', 3);
  const comments = yield* load('comments', 2);
  return `${text} + ${picture} + ${comments}`;
}
