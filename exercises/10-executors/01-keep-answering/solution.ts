import { type Coroutine, toThread } from 'asyncio';

/** Saves the photo with the blocking `save`, and tells its size. */
export function* upload(photo: string, save: (photo: string) => number): Coroutine<string> {
  const bytes = yield* toThread(save, photo);
  return `${photo}: ${bytes} bytes`;
}
