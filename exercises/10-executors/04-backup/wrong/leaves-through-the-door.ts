// mistake: leaves the executor with asyncWith, which waits for the jobs that run: the loop stands still
// caught by: the loop runs on after a cancellation
import { asyncWith, type Coroutine, gather, getRunningLoop, ThreadPoolExecutor } from 'asyncio';

export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const loop = getRunningLoop();
  return yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    const sizes = yield* gather(photos.map((photo) => loop.runInExecutor(pool, copy, photo)));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
}
