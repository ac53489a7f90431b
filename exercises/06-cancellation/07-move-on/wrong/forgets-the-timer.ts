// mistake: leaves the timer armed, and it goes off in whatever the task does next
// caught by: leaves no timer behind
import { CancelledError, type Coroutine, currentTask, getRunningLoop } from 'asyncio';

export function* moveOnAfter<T>(seconds: number, work: Coroutine<T>): Coroutine<T | undefined> {
  const task = currentTask();
  const requestsBefore = task?.cancelling() ?? 0;
  let timeIsUp = false;
  getRunningLoop().callLater(seconds, () => {
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
    if (timeIsUp) task?.uncancel();
  }
}
