// mistake: believes that cancelling stops the thread: puts the whole backup into one job, which runs to its end
// caught by: no copy begins after a cancellation
import { type Coroutine, gather, toThread } from 'asyncio';

export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const half = Math.ceil(photos.length / 2);
  const copyAll = (names: readonly string[]) => {
    let bytes = 0;
    for (const name of names) bytes += copy(name);
    return bytes;
  };
  const [first, second] = yield* gather(
    toThread(copyAll, photos.slice(0, half)),
    toThread(copyAll, photos.slice(half)),
  );
  return first + second;
}
