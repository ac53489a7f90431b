import { type Coroutine, TimeoutError, waitFor } from 'asyncio';

/** The rate that `fetchRate` gives, or yesterday's if that takes two seconds or more. */
export function* rateInTime(
  fetchRate: () => Coroutine<number>,
  yesterday: number,
): Coroutine<number> {
  try {
    return yield* waitFor(fetchRate(), 2);
  } catch (error) {
    if (error instanceof TimeoutError) return yesterday;
    throw error;
  }
}
