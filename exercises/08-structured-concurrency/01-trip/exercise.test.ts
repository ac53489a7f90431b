import { type Coroutine, ExceptionGroup, getRunningLoop, sleep } from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { bookTrip } from './exercise';

const note = (text: string) => console.log(`${getRunningLoop().time()} s  ${text}`);

interface Plan {
  readonly seconds: number;
  readonly fails?: boolean;
}

/** A booking that takes a while, and half a second more to hang up. */
function booking(part: string, { seconds, fails = false }: Plan) {
  return function* (): Coroutine<string> {
    try {
      yield* sleep(seconds);
      if (fails) throw new Error(`no ${part}`);
      note(`${part} booked`);
      return `${part} confirmed`;
    } finally {
      yield* sleep(0.5);
      note(`${part} hung up`);
    }
  };
}

const car = booking('car', { seconds: 3 });
const flight = booking('flight', { seconds: 2 });
const hotel = booking('hotel', { seconds: 1 });

test('returns the confirmations in the order of the bookings', () => {
  const { result } = simulate(() => bookTrip([car, flight, hotel]));
  expect(result(), 'what bookTrip returned').toEqual([
    'car confirmed',
    'flight confirmed',
    'hotel confirmed',
  ]);
});

test('takes as long as the slowest booking', () => {
  const { time } = simulate(() => bookTrip([car, flight, hotel]));
  expect(time, 'virtual seconds for bookings of 3.5 s, 2.5 s and 1.5 s').toBe(3.5);
});

test('when one booking fails, the others have ended before bookTrip throws', () => {
  const full = booking('flight', { seconds: 2, fails: true });
  const { output } = simulate(function* main() {
    try {
      yield* bookTrip([car, full, hotel]);
    } catch {
      note('bookTrip threw');
    }
    yield* sleep(5);
  });
  expect(output, 'what happened').toEqual([
    '1 s  hotel booked',
    '1.5 s  hotel hung up',
    '2.5 s  flight hung up',
    '3 s  car hung up',
    '3 s  bookTrip threw',
  ]);
});

test('throws everything that failed in one group', () => {
  const noFlight = booking('flight', { seconds: 1, fails: true });
  const noHotel = booking('hotel', { seconds: 1, fails: true });
  const { error } = simulate(() => bookTrip([noFlight, car, noHotel]));
  expect(error, 'what bookTrip threw').toBeInstanceOf(ExceptionGroup);
  const errors = error instanceof ExceptionGroup ? error.exceptions : [];
  const messages = new Set(errors.map(({ message }) => message));
  expect([...messages], 'the errors in the group').toEqual(['no flight', 'no hotel']);
});

test('cancelled at any of its waits, it leaves no booking running', () => {
  cancelEverywhere(() => bookTrip([car, flight, hotel]));
});

test('of a trip without bookings there is nothing to confirm', () => {
  expect(simulate(() => bookTrip([])).result(), 'what bookTrip returned').toEqual([]);
});
