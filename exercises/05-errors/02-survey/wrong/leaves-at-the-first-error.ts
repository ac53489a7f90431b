// mistake: believes that all tasks have ended when gather throws; the slower sensors are missing
// caught by: reads all sensors at the same time, also beside one that fails
import { type Coroutine, createTask, gather } from 'asyncio';

export interface Sensor {
  readonly name: string;
  readonly read: () => Coroutine<number>;
}

interface Survey {
  readonly readings: [name: string, value: number][];
  readonly failures: [name: string, message: string][];
}

export function* survey(sensors: readonly Sensor[]): Coroutine<Survey> {
  const tasks = sensors.map(({ name, read }) => createTask(read(), { name }));
  const result: Survey = { readings: [], failures: [] };
  try {
    yield* gather(tasks);
  } catch {
    // Some have failed; the rest have their values by now.
  }
  for (const task of tasks) {
    if (!task.done()) continue;
    const error = task.exception();
    if (error instanceof Error) result.failures.push([task.getName(), error.message]);
    else result.readings.push([task.getName(), task.result()]);
  }
  return result;
}
