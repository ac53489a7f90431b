// mistake: starts the job, and answers before there is a result
// caught by: returns the size when the photo is saved
import { type Coroutine, getRunningLoop } from 'asyncio';

export function* upload(photo: string, save: (photo: string) => number): Coroutine<string> {
  let bytes = 0;
  const saving = getRunningLoop().runInExecutor(null, save, photo);
  saving.addDoneCallback(() => {
    bytes = saving.result();
  });
  return `${photo}: ${bytes} bytes`;
}
