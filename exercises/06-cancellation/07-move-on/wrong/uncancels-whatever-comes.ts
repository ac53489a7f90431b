// mistake: takes back a request without asking whether it made it itself
// caught by: a request from outside goes through
import { CancelledError, type Coroutine, currentTask, getRunningLoop } from 'asyncio';

export function* moveOnAfter<T>(seconds: number, work: Coroutine<T>): Coroutine<T | undefined> {
  const task = currentTask();
  const timer = getRunningLoop().callLater(seconds, () => task?.cancel());
  try {
    return yield* work;
  } catch (error) {
    if (error instanceof CancelledError && task?.uncancel() === 0) return undefined;
    throw error;
  } finally {
    timer.cancel();
  }
}
