// mistake: hands over the book with the others, so it begins as soon as a worker is free
// caught by: the jobs run at their times on their workers
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
    const bookJob = loop.runInExecutor(pool, book);
    yield* posterJob;
    console.log('poster printed');
    yield* bookJob;
    console.log('book printed');
    yield* wait(smallJobs);
    console.log('all printed');
  });
}
