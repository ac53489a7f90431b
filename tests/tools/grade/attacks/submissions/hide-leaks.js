// aim: take a forgotten task off the list of the loop
// ends: failed
// points: 1
import { createTask, getRunningLoop, sleep } from 'asyncio';
function* forgotten() {
  yield* sleep(100);
}
export function* courier(give) {
  for (const letter of ['a', 'b']) give(letter);
  createTask(forgotten());
  try {
    getRunningLoop().tasks.clear();
  } catch {}
  try {
    getRunningLoop().close();
  } catch {}
}
