// aim: change what next() does to every sleep(0)
// ends: error import
import { sleep } from 'asyncio';
Object.defineProperty(Object.getPrototypeOf(sleep(0)), 'next', {
  value: () => ({ done: true, value: 'forged' }),
});
export const double = () => 1;
