// fails: the jobs run at their times on their workers
import { asyncWith, type Coroutine, getRunningLoop, ThreadPoolExecutor, time } from 'asyncio';

const poster = (): void => time.sleep(3);
const card = (): void => time.sleep(1);
const stamp = (): void => time.sleep(1);
const book = (): void => time.sleep(2);

/** Runs the print shop as the timeline shows. */
export function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
    for (const job of [poster, card, stamp, book]) {
      yield* loop.runInExecutor(pool, job);
      console.log(`${job.name} printed`);
    }
  });
}
