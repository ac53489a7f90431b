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
  for (const [index, outcome] of outcomes.entries()) {
    const name = sensors[index]?.name ?? '';
    if (outcome instanceof Error) result.failures.push([name, outcome.message]);
    else result.readings.push([name, outcome]);
  }
  return result;
}
