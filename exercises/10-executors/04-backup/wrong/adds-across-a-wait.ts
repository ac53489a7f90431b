// mistake: reads the sum before the wait and writes it after: what another task has added meanwhile is lost
// caught by: copies two photos at a time
import { type Coroutine, createTask, gather, toThread } from 'asyncio';

export function* backUp(
  photos: readonly string[],
  copy: (photo: string) => number,
): Coroutine<number> {
  const left = [...photos];
  let bytes = 0;
  function* copySome(): Coroutine<void> {
    for (let photo = left.shift(); photo !== undefined; photo = left.shift())
      bytes += yield* toThread(copy, photo);
  }
  const workers = [createTask(copySome()), createTask(copySome())];
  try {
    yield* gather(workers);
  } finally {
    for (const worker of workers) worker.cancel();
  }
  return bytes;
}
