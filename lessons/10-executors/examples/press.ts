// Four print jobs for two workers. The last one depends on the first.
import { asyncWith, type Coroutine, getRunningLoop, run, ThreadPoolExecutor, time } from 'asyncio';

const poster = (): void => time.sleep(3);
const card = (): void => time.sleep(1);
const stamp = (): void => time.sleep(1);
const book = (): void => time.sleep(2);

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    const posterJob = loop.runInExecutor(pool, poster);
    const cardJob = loop.runInExecutor(pool, card);
    const stampJob = loop.runInExecutor(pool, stamp);
    yield* posterJob;
    console.log('poster printed');
    yield* loop.runInExecutor(pool, book);
    console.log('book printed');
    yield* cardJob;
    yield* stampJob;
    console.log('all printed');
  });
}

await run(main());
