// mistake: collects the failures with returnExceptions, so the others are booked to the end
// caught by: when one booking fails, the others have ended before bookTrip throws
import { type Coroutine, ExceptionGroup, gather } from 'asyncio';

export function* bookTrip(bookings: readonly (() => Coroutine<string>)[]): Coroutine<string[]> {
  const outcomes = yield* gather(
    bookings.map((book) => book()),
    { returnExceptions: true },
  );
  const errors = outcomes.filter((outcome) => outcome instanceof Error);
  if (errors.length > 0) throw new ExceptionGroup('no trip', errors);
  return outcomes.filter((outcome) => typeof outcome === 'string');
}
