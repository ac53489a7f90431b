// fails: when one booking fails, the others have ended before bookTrip throws
import { type Coroutine, gather } from 'asyncio';

export type Booking = () => Coroutine<string>;

/** Makes all bookings side by side, and returns their confirmations in order. */
export function* bookTrip(bookings: readonly Booking[]): Coroutine<string[]> {
  return yield* gather(bookings.map((book) => book()));
}
