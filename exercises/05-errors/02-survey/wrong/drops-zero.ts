// mistake: asks whether the outcome is true instead of whether it is an error
// caught by: a value of zero is a reading
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
  const result: Survey = { readings: [], failures: [] };
  for (const [index, { name }] of sensors.entries()) {
    const outcome = outcomes[index];
    if (outcome instanceof Error) result.failures.push([name, outcome.message]);
    else if (outcome) result.readings.push([name, outcome]);
  }
  return result;
}
