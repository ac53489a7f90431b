import { type Coroutine, createTask, wait } from 'asyncio';

/** Runs the work to its end. Whoever is cancelled meanwhile leaves when it has ended. */
export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  const task = createTask(work);
  let cancellation: unknown;
  while (!task.done()) {
    try {
      yield* wait([task]);
    } catch (error) {
      // wait() never throws what the task threw: this is a cancellation of our own.
      cancellation = error;
    }
  }
  const result = task.result();
  if (cancellation !== undefined) throw cancellation;
  return result;
}
