// mistake: lists the sensors in the order in which they answered
// caught by: the order is that of the sensors, not of the answers
import { type Coroutine, gather } from 'asyncio';

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
  function* readOne({ name, read }: Sensor): Coroutine<void> {
    try {
      result.readings.push([name, yield* read()]);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      result.failures.push([name, error.message]);
    }
  }
  yield* gather(sensors.map(readOne));
  return result;
}
