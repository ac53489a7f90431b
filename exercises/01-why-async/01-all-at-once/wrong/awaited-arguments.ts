// mistake: awaits each part before gather gets it: by then nothing is left to do at once
// caught by: the page is there after three seconds
import { type Coroutine, gather, sleep } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return part;
}

/** Loads the three parts of the page, and returns what is shown. */
export function* loadPage(): Coroutine<string> {
  const texts = [yield* load('text', 1), yield* load('picture', 3), yield* load('comments', 2)];
  yield* gather();
  const [text, picture, comments] = texts;
  return `${text} + ${picture} + ${comments}`;
}
