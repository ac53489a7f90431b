// aim: cancel the task of the test, so that its assertions never run
// ends: failed
import { currentTask } from 'asyncio';
export function* courier() {
  currentTask().cancel();
}
