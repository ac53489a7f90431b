// What an executor gives at submit() becomes a future of the loop by wrap_future().
import {
  asyncWith,
  type Coroutine,
  gather,
  getRunningLoop,
  run,
  ThreadPoolExecutor,
  time,
  wrapFuture,
} from 'asyncio';

function work(number: number): number {
  time.sleep(number);
  return number * number;
}

function* main(): Coroutine<void> {
  yield* asyncWith(new ThreadPoolExecutor(3), function* (pool) {
    const jobs = [3, 1, 2].map((number) => pool.submit(work, number));
    console.log(...(yield* gather(jobs.map((job) => wrapFuture(job)))));
  });
  console.log(getRunningLoop().time());
}

await run(main());
