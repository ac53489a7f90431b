// mistake: takes the request back only when it moves on, not when the work ends otherwise after it
// caught by: takes its own request back when the work ends otherwise
import { CancelledError, type Coroutine, currentTask, getRunningLoop } from 'asyncio';

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
    const ours = timeIsUp && error instanceof CancelledError;
    if (ours && task?.uncancel() === requestsBefore) return undefined;
    throw error;
  } finally {
    timer.cancel();
  }
}
