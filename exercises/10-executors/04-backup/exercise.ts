// fails: copies two photos at a time
import type { Coroutine } from 'asyncio';

/** Copies the photos with the blocking `copy`, two at a time, and returns the sum of the bytes. */
export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  let bytes = 0;
  for (const photo of photos) bytes += copy(photo);
  return bytes;
}
