// An executor's map() gives the results in the order of the items.
import { asyncWith, type Coroutine, getRunningLoop, run, ThreadPoolExecutor, time } from 'asyncio';

function work(first: number, second: number): number {
  time.sleep(first);
  return first * second;
}

function* main(): Coroutine<void> {
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    console.log(...pool.map(work, [3, 1, 2], [10, 20, 30, 40]));
  });
  console.log(getRunningLoop().time());
}

await run(main());
