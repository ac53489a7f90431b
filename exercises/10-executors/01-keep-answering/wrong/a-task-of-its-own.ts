// mistake: believes that blocking work inside a coroutine is fine, if the coroutine has a task of its own
// caught by: the loop runs on while the photo is saved
import { type Coroutine, createTask } from 'asyncio';

export function* upload(photo: string, save: (photo: string) => number): Coroutine<string> {
  function* saveInBackground(): Coroutine<number> {
    return save(photo);
  }
  const bytes = yield* createTask(saveInBackground());
  return `${photo}: ${bytes} bytes`;
}
