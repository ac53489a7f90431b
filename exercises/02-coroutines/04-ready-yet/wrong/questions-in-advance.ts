// mistake: makes a coroutine per question in advance: those that are not needed are never awaited
// caught by: makes no question that it does not ask
import { type Coroutine, sleep } from 'asyncio';

/**
 * Asks whether it is ready, at most `limit` times, with a second between two
 * questions. Returns how many questions it took, or 0 if it never got a yes.
 */
export function* questionsUntilReady(
  isReady: () => Coroutine<boolean>,
  limit: number,
): Coroutine<number> {
  const answers = Array.from({ length: limit }, isReady);
  for (const [index, answer] of answers.entries()) {
    if (index > 0) yield* sleep(1);
    if (yield* answer) return index + 1;
  }
  return 0;
}
