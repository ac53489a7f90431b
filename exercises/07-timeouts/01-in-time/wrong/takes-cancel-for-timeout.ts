// mistake: expects the CancelledError that the fetch sees also outside waitFor, and so swallows a real cancellation
// caught by: a cancellation comes out as it is
import { CancelledError, type Coroutine, TimeoutError, waitFor } from 'asyncio';

export function* rateInTime(
  fetchRate: () => Coroutine<number>,
  yesterday: number,
): Coroutine<number> {
  try {
    return yield* waitFor(fetchRate(), 2);
  } catch (error) {
    if (error instanceof CancelledError || error instanceof TimeoutError) return yesterday;
    throw error;
  }
}
