// Counts the primes below LIMIT: four jobs for up to four processes.
import {
  asyncWith,
  type Coroutine,
  type Future,
  gather,
  getRunningLoop,
  moduleFunction,
  ProcessPoolExecutor,
  run,
} from 'asyncio';

// #region program
const LIMIT = 20_000;

function isPrime(number: number): boolean {
  if (number < 2) return false;
  for (let divisor = 2; divisor * divisor <= number; divisor++)
    if (number % divisor === 0) return false;
  return true;
}

export function countPrimes(from: number, to: number): number {
  let count = 0;
  for (let number = from; number < to; number++) {
    if (isPrime(number)) count += 1;
  }
  return count;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const job = moduleFunction(import.meta.url, countPrimes);
  const size = LIMIT / 4;
  yield* asyncWith(new ProcessPoolExecutor(4), function* (pool) {
    const jobs: Future<number>[] = [];
    for (let from = 0; from < LIMIT; from += size)
      jobs.push(loop.runInExecutor(pool, job, from, from + size));
    for (const count of yield* gather(jobs)) console.log(count);
  });
}
// #endregion

await run(main());
