import { type Coroutine, createTask, gather } from 'asyncio';

export interface Light {
  on(): void;
  off(): void;
}

/** Runs the jobs side by side, under the light. */
export function* underTheLight<T>(light: Light, jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  light.on();
  try {
    return yield* gatherToTheEnd(jobs);
  } finally {
    light.off();
  }
}

/** What `gather` gives or throws, but not before all jobs have ended. */
function* gatherToTheEnd<T>(jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  const tasks = jobs.map((job) => createTask(job));
  try {
    return yield* gather(tasks);
  } finally {
    yield* gather(tasks, { returnExceptions: true });
  }
}
