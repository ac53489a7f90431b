// mistake: calls everything first and awaits it then: with Promises that would do, but a coroutine starts when it is awaited
// caught by: the page is there after three seconds
import { type Coroutine, sleep } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return part;
}

/** Loads the three parts of the page, and returns what is shown. */
export function* loadPage(): Coroutine<string> {
  const loadText = load('text', 1);
  const loadPicture = load('picture', 3);
  const loadComments = load('comments', 2);
  const text = yield* loadText;
  const picture = yield* loadPicture;
  const comments = yield* loadComments;
  return `${text} + ${picture} + ${comments}`;
}
