// mistake: calls save() in the loop, and sends only its result through a thread
// caught by: the loop runs on while the photo is saved
import { type Coroutine, toThread } from 'asyncio';

export function* upload(photo: string, save: (photo: string) => number): Coroutine<string> {
  const saved = save(photo);
  const bytes = yield* toThread(() => saved);
  return `${photo}: ${bytes} bytes`;
}
