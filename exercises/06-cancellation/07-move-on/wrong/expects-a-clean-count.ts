// mistake: expects that no request is pending but its own, so in the cleanup of a cancelled task it throws
// caught by: moves on in the cleanup of a cancelled task
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
    const onlyOurs = timeIsUp && task?.cancelling() === 1;
    if (onlyOurs && error instanceof CancelledError) return undefined;
    throw error;
  } finally {
    timer.cancel();
    if (timeIsUp) task?.uncancel();
  }
}
