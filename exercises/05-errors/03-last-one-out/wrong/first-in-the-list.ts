// mistake: throws the first error in the list, which need not be the first that happened
// caught by: throws the error of the job that failed first
import { type Coroutine, gather } from 'asyncio';

interface Light {
  on(): void;
  off(): void;
}

export function* underTheLight<T>(light: Light, jobs: readonly Coroutine<T>[]): Coroutine<T[]> {
  light.on();
  const outcomes = yield* gather(jobs, { returnExceptions: true });
  light.off();
  return outcomes.map((outcome) => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
}
