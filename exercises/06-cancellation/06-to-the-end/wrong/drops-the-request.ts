// mistake: stays to the end, and then returns the result as if nobody had asked it to leave
// caught by: a cancelled caller ends as cancelled
import { type Coroutine, createTask, wait } from 'asyncio';

export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  const task = createTask(work);
  while (!task.done()) {
    try {
      yield* wait([task]);
    } catch {
      // Not now.
    }
  }
  return task.result();
}
