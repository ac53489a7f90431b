// mistake: waits for all tasks, but wait() of no tasks raises a RangeError
// caught by: no jobs give an empty list
import { type Coroutine, createTask, gather, wait } from 'asyncio';

interface Light {
  on(): void;
  off(): void;
}

export function* underTheLight<T>(light: Light, jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  const tasks = jobs.map((job) => createTask(job));
  light.on();
  try {
    return yield* gather(tasks);
  } finally {
    yield* wait(tasks);
    light.off();
  }
}
