// mistake: awaits the task inside the try at once, so the work begins when the reading is over
// caught by: reads while the work goes on
import { type Coroutine, createTask } from 'asyncio';

export class SensorError extends Error {}

interface Meanwhile {
  readonly read: () => Coroutine<number>;
  readonly work: () => Coroutine<void>;
  readonly fallback: number;
}

export function* readMeanwhile({ read, work, fallback }: Meanwhile): Coroutine<number> {
  let value = fallback;
  try {
    value = yield* createTask(read(), { name: 'reading' });
  } catch (error) {
    if (!(error instanceof SensorError)) throw error;
  }
  yield* work();
  return value;
}
