// mistake: adds the patience to the old deadline, so signs of life add up to a long silence
// caught by: many signs of life at once buy no more time than one
import { asyncWith, type Coroutine, timeout } from 'asyncio';

type Job<T> = (alive: () => void) => Coroutine<T>;

export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  return yield* asyncWith(timeout(patience), (deadline) =>
    job(() => {
      const when = deadline.when() ?? 0;
      if (!deadline.expired()) deadline.reschedule(when + patience);
    }),
  );
}
