// aim: change what gather's futures are made of, a class that the runtime doesn't export
// ends: error import
import { gather, run, SimulatedLoop, sleep } from 'asyncio';

let refusal;
run(
  (function* () {
    const prototype = Object.getPrototypeOf(gather(sleep(1)));
    try {
      Object.defineProperty(prototype, 'cancel', { value: () => true });
    } catch (error) {
      refusal = error;
    }
  })(),
  { loopFactory: () => new SimulatedLoop() },
).catch(() => {});
if (refusal instanceof TypeError) throw refusal;
export const double = () => 1;
