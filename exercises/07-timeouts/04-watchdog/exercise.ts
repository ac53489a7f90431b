// fails: a job that is alive may take long, and its result is returned
import { type Coroutine, waitFor } from 'asyncio';

export type Job<T> = (alive: () => void) => Coroutine<T>;

/** Runs the job. Cancels it and raises TimeoutError when it doesn't call `alive` for `patience` seconds. */
export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  const alive = () => {
    // The job has made progress. Your turn.
  };
  return yield* waitFor(job(alive), patience);
}
