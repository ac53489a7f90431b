// fails: the loop runs on while the photo is saved
import type { Coroutine } from 'asyncio';

/** Saves the photo with the blocking `save`, and tells its size. */
export function* upload(photo: string, save: (photo: string) => number): Coroutine<string> {
  const bytes = save(photo);
  return `${photo}: ${bytes} bytes`;
}
