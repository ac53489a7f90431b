import { type Coroutine, createTask } from 'asyncio';

export class SensorError extends Error {}

export interface Meanwhile {
  readonly read: () => Coroutine<number>;
  readonly work: () => Coroutine<void>;
  readonly fallback: number;
}

/** Reads a sensor while the work goes on. A reading that fails is replaced by the fallback. */
export function* readMeanwhile({ read, work, fallback }: Meanwhile): Coroutine<number> {
  const reading = createTask(read());
  yield* work();
  try {
    return yield* reading;
  } catch (error) {
    if (error instanceof SensorError) return fallback;
    throw error;
  }
}
