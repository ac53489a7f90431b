// mistake: moves the deadline without asking whether it has passed; reschedule then raises in the job's clean-up
// caught by: alive does nothing while the job cleans up
import { asyncWith, type Coroutine, getRunningLoop, timeout } from 'asyncio';

type Job<T> = (alive: () => void) => Coroutine<T>;

export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  const loop = getRunningLoop();
  return yield* asyncWith(timeout(patience), (deadline) =>
    job(() => deadline.reschedule(loop.time() + patience)),
  );
}
