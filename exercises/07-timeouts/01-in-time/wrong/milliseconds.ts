// mistake: gives the limit in milliseconds, as setTimeout takes it; asyncio counts in seconds
// caught by: gives yesterday's rate when two seconds are over
import { type Coroutine, TimeoutError, waitFor } from 'asyncio';

export function* rateInTime(
  fetchRate: () => Coroutine<number>,
  yesterday: number,
): Coroutine<number> {
  try {
    return yield* waitFor(fetchRate(), 2000);
  } catch (error) {
    if (error instanceof TimeoutError) return yesterday;
    throw error;
  }
}
