import { CancelledError, type Coroutine, currentTask, getRunningLoop } from 'asyncio';

/**
 * Runs the work for at most so many seconds. When the time is up, cancels it,
 * and returns undefined.
 */
export function* moveOnAfter<T>(seconds: number, work: Coroutine<T>): Coroutine<T | undefined> {
  const task = currentTask();
  const requestsBefore = task?.cancelling() ?? 0;
  let timeIsUp = false;
  const timer = getRunningLoop().callLater(seconds, () => {
    timeIsUp = true;
    task?.cancel();
  });
  try {
    return yield* work;
  } catch (error) {
    const onlyOurs = timeIsUp && task?.cancelling() === requestsBefore + 1;
    if (onlyOurs && error instanceof CancelledError) return undefined;
    throw error;
  } finally {
    timer.cancel();
    if (timeIsUp) task?.uncancel();
  }
}
