// mistake: takes back a request that somebody else made, and keeps it to itself
// caught by: a cancelled caller ends as cancelled
import { CancelledError, type Coroutine, createTask, currentTask, wait } from 'asyncio';

export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  const task = createTask(work);
  while (!task.done()) {
    try {
      yield* wait([task]);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      currentTask()?.uncancel();
    }
  }
  return task.result();
}
