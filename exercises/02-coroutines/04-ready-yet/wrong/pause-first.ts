// mistake: pauses before every question, the first one included
// caught by: asks the first question at once
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
    yield* sleep(1);
    if (yield* isReady()) return asked;
  }
  return 0;
}
