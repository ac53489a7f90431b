// mistake: catches its CancelledError and never takes the request back: the task counts as cancelled from then on
// caught by: takes its own request back
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
  }
}
