/** A module whose functions real workers look up. */

import { time } from 'asyncio';

const FACTOR = 2;

export function double(number: number): number {
  time.sleep(0.001);
  return number * FACTOR;
}

function secret(): number {
  return FACTOR;
}

export function notExported(): () => number {
  return secret;
}
