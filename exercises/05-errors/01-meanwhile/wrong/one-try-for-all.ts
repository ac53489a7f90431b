// mistake: guards the work as well, so that an error of the work looks like a failed reading
// caught by: an error of the work comes out, whatever its class
import { type Coroutine, createTask } from 'asyncio';

export class SensorError extends Error {}

interface Meanwhile {
  readonly read: () => Coroutine<number>;
  readonly work: () => Coroutine<void>;
  readonly fallback: number;
}

export function* readMeanwhile({ read, work, fallback }: Meanwhile): Coroutine<number> {
  try {
    const reading = createTask(read(), { name: 'reading' });
    yield* work();
    return yield* reading;
  } catch (error) {
    if (error instanceof SensorError) return fallback;
    throw error;
  }
}
