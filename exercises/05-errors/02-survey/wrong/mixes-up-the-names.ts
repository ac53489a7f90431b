// mistake: sorts values and errors apart first, and then counts in the shorter lists: names and values don't belong together
// caught by: a sensor that fails is listed with its message
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
  const reads = sensors.map(({ read }) => read());
  const outcomes = yield* gather(reads, { returnExceptions: true });
  const values = outcomes.filter((outcome) => typeof outcome === 'number');
  const errors = outcomes.filter((outcome) => outcome instanceof Error);
  return {
    readings: values.map((value, index) => [sensors[index]?.name ?? '', value]),
    failures: errors.map((error, index) => [sensors[index]?.name ?? '', error.message]),
  };
}
