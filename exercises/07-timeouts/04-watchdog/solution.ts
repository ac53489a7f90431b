import { asyncWith, type Coroutine, getRunningLoop, timeout } from 'asyncio';

export type Job<T> = (alive: () => void) => Coroutine<T>;

/** Runs the job. Cancels it and raises TimeoutError when it doesn't call `alive` for `patience` seconds. */
export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  const loop = getRunningLoop();
  return yield* asyncWith(timeout(patience), (deadline) =>
    job(() => {
      if (!deadline.expired()) deadline.reschedule(loop.time() + patience);
    }),
  );
}
