// aim: end the coroutine of the test itself, which its task gives away
// ends: failed
import { currentTask, getRunningLoop, sleep } from 'asyncio';
export function* courier(give) {
  give('a');
  const test = currentTask().getCoro();
  getRunningLoop().callSoon(() => test.return());
  yield* sleep(0);
}
