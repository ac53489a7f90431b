// A pool runs so many jobs at a time; the others wait for a free thread.
import { asyncWith, type Coroutine, getRunningLoop, run, ThreadPoolExecutor, time } from 'asyncio';

function work(name: string): string {
  time.sleep(2);
  return name;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    const jobs = [...'abc'].map((name) => loop.runInExecutor(pool, work, name));
    for (const job of jobs) console.log(yield* job, loop.time());
  });
}

await run(main());
