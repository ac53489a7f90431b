// mistake: believes that the siblings end with the failed one, and need only a moment for it
// caught by: the light is on until the last job has ended, also after a failure
import { type Coroutine, gather, sleep } from 'asyncio';

interface Light {
  on(): void;
  off(): void;
}

export function* underTheLight<T>(light: Light, jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  light.on();
  try {
    return yield* gather(jobs);
  } finally {
    yield* sleep(0);
    light.off();
  }
}
