// fails: the light is on until the last job has ended, also after a failure
import { type Coroutine, gather } from 'asyncio';

export interface Light {
  on(): void;
  off(): void;
}

/** Runs the jobs side by side, under the light. */
export function* underTheLight<T>(light: Light, jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  light.on();
  try {
    return yield* gather(jobs);
  } finally {
    light.off();
  }
}
