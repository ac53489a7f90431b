/** A program that never shuts its pools down. */

import {
  type Coroutine,
  gather,
  getRunningLoop,
  ProcessPoolExecutor,
  run,
  ThreadPoolExecutor,
} from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const pools = [new ThreadPoolExecutor(1), new ProcessPoolExecutor(1)];
  const jobs = pools.map((pool) => loop.runInExecutor(pool, () => 'done'));
  console.log((yield* gather(...jobs)).join(' '));
}

await run(main());
