// fails: a reading that fails is replaced by the fallback
import { type Coroutine, createTask, type Task } from 'asyncio';

export class SensorError extends Error {}

export interface Meanwhile {
  readonly read: () => Coroutine<number>;
  readonly work: () => Coroutine<void>;
  readonly fallback: number;
}

/** Reads a sensor while the work goes on. A reading that fails is replaced by the fallback. */
export function* readMeanwhile({ read, work, fallback }: Meanwhile): Coroutine<number> {
  let reading: Task<number>;
  try {
    reading = createTask(read());
  } catch (error) {
    if (!(error instanceof SensorError)) throw error;
    return fallback;
  }
  yield* work();
  return yield* reading;
}
