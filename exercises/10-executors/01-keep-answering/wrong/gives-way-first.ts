// mistake: gives the others one turn, and then blocks all the same
// caught by: the loop runs on while the photo is saved
import { type Coroutine, sleep } from 'asyncio';

export function* upload(photo: string, save: (photo: string) => number): Coroutine<string> {
  yield* sleep(0);
  const bytes = save(photo);
  return `${photo}: ${bytes} bytes`;
}
