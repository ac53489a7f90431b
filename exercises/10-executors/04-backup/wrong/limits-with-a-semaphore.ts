// mistake: lets tasks wait at a semaphore instead of jobs in a queue: after an error nobody stops those tasks
// caught by: an error comes out at once, and no copy begins after it
import { asyncWith, type Coroutine, gather, Semaphore, toThread } from 'asyncio';

/** Copies the photos with the blocking `copy`, two at a time, and returns the sum of the bytes. */
export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const places = new Semaphore(2);
  let bytes = 0;
  function* copyOne(photo: string): Coroutine<void> {
    yield* asyncWith(places, function* () {
      const copied = yield* toThread(copy, photo);
      bytes += copied;
    });
  }
  yield* gather(photos.map(copyOne));
  return bytes;
}
