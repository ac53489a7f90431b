// mistake: throws the cancellation without looking at the task, so an error of the work gets lost
// caught by: an error of the work comes out of a cancelled caller, too
import { type Coroutine, createTask, wait } from 'asyncio';

export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  const task = createTask(work);
  let cancellation: unknown;
  while (!task.done()) {
    try {
      yield* wait([task]);
    } catch (error) {
      cancellation = error;
    }
  }
  if (cancellation !== undefined) throw cancellation;
  return task.result();
}
