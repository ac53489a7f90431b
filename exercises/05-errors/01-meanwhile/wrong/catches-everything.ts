// mistake: takes every error for a failed sensor
// caught by: any other error of the reading comes out
import { type Coroutine, createTask } from 'asyncio';

export class SensorError extends Error {}

interface Meanwhile {
  readonly read: () => Coroutine<number>;
  readonly work: () => Coroutine<void>;
  readonly fallback: number;
}

export function* readMeanwhile({ read, work, fallback }: Meanwhile): Coroutine<number> {
  const reading = createTask(read(), { name: 'reading' });
  yield* work();
  try {
    return yield* reading;
  } catch {
    return fallback;
  }
}
