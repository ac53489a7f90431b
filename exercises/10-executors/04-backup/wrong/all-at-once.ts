// mistake: uses the default executor, which has more than two workers
// caught by: copies two photos at a time
import { type Coroutine, gather, toThread } from 'asyncio';

export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const sizes = yield* gather(photos.map((photo) => toThread(copy, photo)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
