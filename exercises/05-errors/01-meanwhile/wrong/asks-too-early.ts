// mistake: looks for the error right after createTask, when the task has not even begun
// caught by: a reading that fails is replaced by the fallback
import { type Coroutine, createTask } from 'asyncio';

export class SensorError extends Error {}

interface Meanwhile {
  readonly read: () => Coroutine<number>;
  readonly work: () => Coroutine<void>;
  readonly fallback: number;
}

export function* readMeanwhile({ read, work, fallback }: Meanwhile): Coroutine<number> {
  const reading = createTask(read(), { name: 'reading' });
  if (reading.done() && reading.exception() instanceof SensorError) return fallback;
  yield* work();
  return yield* reading;
}
