// fails: gives yesterday's rate when two seconds are over
import type { Coroutine } from 'asyncio';

/** The rate that `fetchRate` gives, or yesterday's if that takes two seconds or more. */
export function* rateInTime(
  fetchRate: () => Coroutine<number>,
  yesterday: number,
): Coroutine<number> {
  return (yield* fetchRate()) || yesterday;
}
