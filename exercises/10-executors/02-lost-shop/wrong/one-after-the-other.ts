// mistake: awaits each job before it hands over the next, so one worker has nothing to do
// caught by: the jobs run at their times on their workers
import { asyncWith, type Coroutine, getRunningLoop, ThreadPoolExecutor, time } from 'asyncio';

const poster = (): void => time.sleep(3);
const card = (): void => time.sleep(1);
const stamp = (): void => time.sleep(1);
const book = (): void => time.sleep(2);

export function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    yield* loop.runInExecutor(pool, poster);
    console.log('poster printed');
    yield* loop.runInExecutor(pool, card);
    yield* loop.runInExecutor(pool, stamp);
    yield* loop.runInExecutor(pool, book);
    console.log('book printed');
    console.log('all printed');
  });
}
