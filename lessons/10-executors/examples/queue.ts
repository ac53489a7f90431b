// Three scans, and an executor with two workers.
import {
  asyncWith,
  type Coroutine,
  type Future,
  gather,
  getRunningLoop,
  run,
  ThreadPoolExecutor,
  time,
} from 'asyncio';

function scan(seconds: number): void {
  time.sleep(seconds);
}

// #region program
function* report(name: string, scanned: Future<void>): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  yield* scanned;
  const after = Math.round(loop.time() - started);
  console.log(`${name} scanned after ${after} s`);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    const album = report('album', loop.runInExecutor(pool, scan, 5));
    const poster = report('poster', loop.runInExecutor(pool, scan, 2));
    const stamp = report('stamp', loop.runInExecutor(pool, scan, 1));
    yield* gather(album, poster, stamp);
  });
}
// #endregion

await run(main());
