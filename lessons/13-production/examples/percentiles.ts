// A hundred sales. Most are quick.
import { type Coroutine, gather, getRunningLoop, run, sleep } from 'asyncio';

// #region program
/** The least value that `percent` of the values don't exceed. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil((percent * values.length) / 100) - 1] ?? Number.NaN;
}

/** Six customers of a hundred pay by card, which takes three seconds more. */
function* sell(customer: number): Coroutine<void> {
  yield* sleep(customer % 16 === 15 ? 3.1 : 0.1);
}

function* measure(customer: number): Coroutine<number> {
  const loop = getRunningLoop();
  const begin = loop.time();
  yield* sell(customer);
  return loop.time() - begin;
}

function* main(): Coroutine<void> {
  const seconds = yield* gather(Array.from({ length: 100 }, (_, customer) => measure(customer)));
  const sum = seconds.reduce((total, one) => total + one, 0);
  console.log(`mean ${(sum / seconds.length).toFixed(2)} s`);
  for (const percent of [50, 90, 95, 99])
    console.log(`p${percent}  ${percentile(seconds, percent).toFixed(2)} s`);
}
// #endregion

await run(main());
