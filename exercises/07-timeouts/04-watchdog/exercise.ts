// fails: a silent job is cancelled when the patience ends
import type { Coroutine } from 'asyncio';

export type Job<T> = (alive: () => void) => Coroutine<T>;

/** Runs the job. Cancels it and raises TimeoutError when it doesn't call `alive` for `patience` seconds. */
export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  const started = Date.now();
  return yield* job(() => {
    console.log(`alive after ${Date.now() - started} of ${patience}`);
  });
}
