// fails: moves on when the time is up
import { type Coroutine, currentTask, getRunningLoop } from 'asyncio';

/**
 * Runs the work for at most so many seconds. When the time is up, cancels it,
 * and returns undefined.
 */
export function* moveOnAfter<T>(seconds: number, work: Coroutine<T>): Coroutine<T | undefined> {
  const task = currentTask();
  getRunningLoop().callLater(seconds, () => {
    task?.cancel();
  });
  return yield* work;
}
