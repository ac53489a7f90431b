// mistake: limits the whole job, and has no use for a sign of life
// caught by: a job that is alive may take long, and its result is returned
import { type Coroutine, waitFor } from 'asyncio';

type Job<T> = (alive: () => void) => Coroutine<T>;

export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  const alive = () => {};
  return yield* waitFor(job(alive), patience);
}
