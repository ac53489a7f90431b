// aim: stop the loop of the test, so that its assertions never run
// ends: failed
import { getRunningLoop } from 'asyncio';
export function* courier() {
  getRunningLoop().stop();
}
