// runInExecutor by hand: a job, a callback from outside, and a future.
import {
  asyncWith,
  type Coroutine,
  type Executor,
  getRunningLoop,
  run,
  ThreadPoolExecutor,
  time,
} from 'asyncio';

function scan(name: string): string {
  time.sleep(2);
  return `${name} scanned`;
}

// #region program
function* scanOn(pool: Executor, name: string): Coroutine<string> {
  const loop = getRunningLoop();
  const scanned = loop.createFuture<string>();
  const job = pool.submit(scan, name);
  job.addDoneCallback(() => {
    const result = job.result();
    loop.callSoonThreadsafe(() => scanned.setResult(result));
  });
  return yield* scanned;
}

function* main(): Coroutine<void> {
  yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
    console.log(yield* scanOn(pool, 'lake'));
  });
}
// #endregion

await run(main());
