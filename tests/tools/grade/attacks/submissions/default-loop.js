// aim: give all programs a loop that lies
// ends: failed
// points: 1
import { SimulatedLoop, setDefaultLoopFactory } from 'asyncio';
class Liar extends SimulatedLoop {
  time() {
    return 3;
  }
}
setDefaultLoopFactory(() => new Liar());
export function* both(first, second) {
  return [yield* first, yield* second];
}
