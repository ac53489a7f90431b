// mistake: catches each error well, but reads one sensor after the other
// caught by: reads all sensors at the same time, also beside one that fails
import type { Coroutine } from 'asyncio';

export interface Sensor {
  readonly name: string;
  readonly read: () => Coroutine<number>;
}

interface Survey {
  readonly readings: [name: string, value: number][];
  readonly failures: [name: string, message: string][];
}

export function* survey(sensors: readonly Sensor[]): Coroutine<Survey> {
  const result: Survey = { readings: [], failures: [] };
  for (const { name, read } of sensors) {
    try {
      result.readings.push([name, yield* read()]);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      result.failures.push([name, error.message]);
    }
  }
  return result;
}
