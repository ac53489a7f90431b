// aim: change what next() does to the coroutines of a function that the runtime doesn't export
// ends: error import
import { ensureFuture, SimulatedLoop, sleep } from 'asyncio';

let prototype = {};
try {
  const awaitable = { [Symbol.iterator]: () => sleep(1) };
  const task = ensureFuture(awaitable, { loop: new SimulatedLoop() });
  prototype = Object.getPrototypeOf(task.getCoro());
} catch {}
Object.defineProperty(prototype, 'next', { value: () => ({ done: true, value: 'forged' }) });
export const double = () => 1;
