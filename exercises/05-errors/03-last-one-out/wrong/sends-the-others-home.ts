// mistake: cancels the siblings, as it expected gather to do; their work is lost
// caught by: the light is on until the last job has ended, also after a failure
import { type Coroutine, createTask, gather } from 'asyncio';

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
    for (const task of tasks) task.cancel();
    yield* gather(tasks, { returnExceptions: true });
    light.off();
  }
}
