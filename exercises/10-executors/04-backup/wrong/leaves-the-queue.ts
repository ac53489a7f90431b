// mistake: closes the executor without emptying its queue: after an error the other copies still begin
// caught by: an error comes out at once, and no copy begins after it
import { type Coroutine, gather, getRunningLoop, ThreadPoolExecutor } from 'asyncio';

export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const loop = getRunningLoop();
  const pool = new ThreadPoolExecutor(2);
  try {
    const sizes = yield* gather(photos.map((photo) => loop.runInExecutor(pool, copy, photo)));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    pool.shutdown({ wait: false });
  }
}
