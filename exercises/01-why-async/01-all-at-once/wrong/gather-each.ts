// mistake: gathers one part at a time: gather has nothing to put beside it
// caught by: the page is there after three seconds
import { type Coroutine, gather, sleep } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return part;
}

/** Loads the three parts of the page, and returns what is shown. */
export function* loadPage(): Coroutine<string> {
  const [text] = yield* gather(load('text', 1));
  const [picture] = yield* gather(load('picture', 3));
  const [comments] = yield* gather(load('comments', 2));
  return `${text} + ${picture} + ${comments}`;
}
