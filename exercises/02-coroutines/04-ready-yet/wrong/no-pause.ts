// mistake: calls sleep(1) without yield*: the questions follow each other at once
// caught by: pauses a second between two questions
import { type Coroutine, sleep } from 'asyncio';

/**
 * Asks whether it is ready, at most `limit` times, with a second between two
 * questions. Returns how many questions it took, or 0 if it never got a yes.
 */
export function* questionsUntilReady(
  isReady: () => Coroutine<boolean>,
  limit: number,
): Coroutine<number> {
  for (let asked = 1; asked <= limit; asked += 1) {
    if (yield* isReady()) return asked;
    if (asked < limit) sleep(1);
  }
  return 0;
}
