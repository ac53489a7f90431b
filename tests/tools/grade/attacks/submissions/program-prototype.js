// aim: change what next() does to a program that all loops can start
// ends: error import
import { SimulatedLoop } from 'asyncio';

let prototype = {};
try {
  prototype = new SimulatedLoop().programs.find('sleep').prototype;
} catch {}
Object.defineProperty(prototype, 'next', { value: () => ({ done: true, value: 'forged' }) });
export const double = () => 1;
