// mistake: reschedules to 'patience', as if the deadline were a number of seconds from now; it is a time of the loop's clock
// caught by: the patience counts from the last sign of life
import { asyncWith, type Coroutine, timeout } from 'asyncio';

type Job<T> = (alive: () => void) => Coroutine<T>;

export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  return yield* asyncWith(timeout(patience), (deadline) =>
    job(() => {
      if (!deadline.expired()) deadline.reschedule(patience);
    }),
  );
}
