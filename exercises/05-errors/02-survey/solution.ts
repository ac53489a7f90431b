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
  const reads = sensors.map(({ read }) => read());
  const outcomes = yield* gather(reads, { returnExceptions: true });
  const result: Survey = { readings: [], failures: [] };
  for (const [index, { name }] of sensors.entries()) {
    const outcome = outcomes[index];
    if (outcome instanceof Error) result.failures.push([name, outcome.message]);
    else if (outcome !== undefined) result.readings.push([name, outcome]);
  }
  return result;
}
