// mistake: opens a second pool for the book, where it finds a worker of its own
// caught by: all jobs run in one executor
import { asyncWith, type Coroutine, getRunningLoop, ThreadPoolExecutor, time, wait } from 'asyncio';

const poster = (): void => time.sleep(3);
const card = (): void => time.sleep(1);
const stamp = (): void => time.sleep(1);
const book = (): void => time.sleep(2);

export function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    const posterJob = loop.runInExecutor(pool, poster);
    const smallJobs = [card, stamp].map((job) => loop.runInExecutor(pool, job));
    yield* posterJob;
    console.log('poster printed');
    yield* loop.runInExecutor(new ThreadPoolExecutor(1), book);
    console.log('book printed');
    yield* wait(smallJobs);
    console.log('all printed');
  });
}
