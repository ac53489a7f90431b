// mistake: when the time is up it takes the CancelledError for its own, even if somebody else made a request as well
// caught by: a request from outside goes through at the same moment
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
    if (timeIsUp && error instanceof CancelledError) return undefined;
    throw error;
  } finally {
    timer.cancel();
    if (timeIsUp) task?.uncancel();
  }
}
