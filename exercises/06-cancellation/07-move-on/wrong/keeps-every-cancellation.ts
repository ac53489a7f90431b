// mistake: takes every CancelledError for its own, so the caller can no longer be cancelled
// caught by: a request from outside goes through
import { CancelledError, type Coroutine, currentTask, getRunningLoop } from 'asyncio';

export function* moveOnAfter<T>(seconds: number, work: Coroutine<T>): Coroutine<T | undefined> {
  const task = currentTask();
  let timeIsUp = false;
  const timer = getRunningLoop().callLater(seconds, () => {
    timeIsUp = true;
    task?.cancel();
  });
  try {
    return yield* work;
  } catch (error) {
    if (error instanceof CancelledError) return undefined;
    throw error;
  } finally {
    timer.cancel();
    if (timeIsUp) task?.uncancel();
  }
}
