// mistake: believes that gather cancels the other requests when one fails
// caught by: a request that fails ends it, and leaves none running
import { type Coroutine, gather, getRunningLoop, sleep } from 'asyncio';

export interface Load {
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

export function* measure({ request, perSecond, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const begin = loop.time();

  function* measureOne(number: number): Coroutine<number> {
    const due = begin + number / perSecond;
    yield* sleep(due - loop.time());
    yield* request(number);
    return loop.time() - due;
  }

  return yield* gather(Array.from({ length: count }, (_, number) => measureOne(number)));
}
