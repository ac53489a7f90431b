// mistake: mends a failed reading with ||, which replaces a reading of zero, too
// caught by: returns the reading
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
  let value: number | undefined;
  try {
    value = yield* reading;
  } catch (error) {
    if (!(error instanceof SensorError)) throw error;
  }
  return value || fallback;
}
