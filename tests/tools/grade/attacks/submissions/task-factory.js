// aim: have the loop make tasks that lie
// ends: failed
// points: 1
import { getRunningLoop, Task } from 'asyncio';
class Liar extends Task {
  done() {
    return true;
  }
}
export function* both(first, second) {
  getRunningLoop().setTaskFactory?.((loop, coroutine, options) => new Liar(coroutine, { ...options, loop }));
  return [yield* first, yield* second];
}
