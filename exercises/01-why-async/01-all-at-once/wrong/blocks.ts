// mistake: waits with the blocking time.sleep: gather can not overlap what holds the loop
// caught by: the page is there after three seconds
import { type Coroutine, gather, time } from 'asyncio';

function* load(part: string, seconds: number): Coroutine<string> {
  time.sleep(seconds);
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
