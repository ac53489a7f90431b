// fails: a request is sent when it is due, though others are still under way
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

export interface Load {
  /** Sends one request, and ends when the answer is there. */
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

/** Sends requests at a steady pace. Returns how many seconds each took. */
export function* measure({ request, perSecond, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const seconds: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const sent = loop.time();
    yield* request(number);
    seconds.push(loop.time() - sent);
    yield* sleep(1 / perSecond);
  }
  return seconds;
}
