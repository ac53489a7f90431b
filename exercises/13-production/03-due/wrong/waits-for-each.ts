// mistake: measures from when each was due, but still waits for one answer before the next request
// caught by: a request is sent when it is due, though others are still under way
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

export interface Load {
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

export function* measure({ request, perSecond, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const begin = loop.time();
  const seconds: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const due = begin + number / perSecond;
    yield* sleep(due - loop.time());
    yield* request(number);
    seconds.push(loop.time() - due);
  }
  return seconds;
}
