// mistake: measures how long it took, when it has been waited for already
// caught by: gives yesterday's rate when two seconds are over
import { type Coroutine, getRunningLoop } from 'asyncio';

export function* rateInTime(
  fetchRate: () => Coroutine<number>,
  yesterday: number,
): Coroutine<number> {
  const loop = getRunningLoop();
  const started = loop.time();
  const rate = yield* fetchRate();
  return loop.time() - started < 2 ? rate : yesterday;
}
