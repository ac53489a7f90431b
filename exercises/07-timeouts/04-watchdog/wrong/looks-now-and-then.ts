// mistake: looks once in every 'patience' seconds whether there was a sign of life since, and finds out up to twice as late
// caught by: the patience counts from the last sign of life
import { type Coroutine, createTask, TimeoutError, wait } from 'asyncio';

type Job<T> = (alive: () => void) => Coroutine<T>;

export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  let alive = true;
  const task = createTask(
    job(() => {
      alive = true;
    }),
  );
  try {
    while (alive) {
      alive = false;
      yield* wait([task], { timeout: patience });
      if (task.done()) return task.result();
    }
  } finally {
    task.cancel();
    yield* wait([task]);
  }
  throw new TimeoutError();
}
