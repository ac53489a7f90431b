// mistake: asks for the errors with returnExceptions and then doesn't look at them
// caught by: throws the error of a job that fails last
import { type Coroutine, gather } from 'asyncio';

interface Light {
  on(): void;
  off(): void;
}

export function* underTheLight<T>(light: Light, jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  light.on();
  const outcomes = yield* gather(jobs, { returnExceptions: true });
  light.off();
  return outcomes.filter((outcome) => !(outcome instanceof Error)) as T[];
}
