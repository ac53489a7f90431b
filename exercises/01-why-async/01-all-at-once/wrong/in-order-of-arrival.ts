// mistake: takes the parts in the order in which they arrive: gather keeps the order of its arguments
// caught by: the page has its three parts, in their order
import { type Coroutine, gather, sleep } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return part;
}

/** Loads the three parts of the page, and returns what is shown. */
export function* loadPage(): Coroutine<string> {
  const [text, comments, picture] = yield* gather(
    load('text', 1),
    load('picture', 3),
    load('comments', 2),
  );
  return `${text} + ${picture} + ${comments}`;
}
