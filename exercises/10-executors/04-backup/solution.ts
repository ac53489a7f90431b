import { type Coroutine, gather, getRunningLoop, ThreadPoolExecutor } from 'asyncio';

/** Copies the photos with the blocking `copy`, two at a time, and returns the sum of the bytes. */
export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const loop = getRunningLoop();
  const pool = new ThreadPoolExecutor(2);
  let bytes = 0;
  try {
    const sizes = yield* gather(photos.map((photo) => loop.runInExecutor(pool, copy, photo)));
    for (const size of sizes) bytes += size;
  } finally {
    pool.shutdown({ wait: false, cancelFutures: true });
  }
  return bytes;
}
