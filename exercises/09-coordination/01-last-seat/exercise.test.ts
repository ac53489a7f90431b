import { type Coroutine, createTask, gather, getRunningLoop, sleep, wait } from 'asyncio';
import { explore, latency, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { Theatre } from './exercise';

/** Three guests, one a second, want two seats. Payments take from a tenth of a second to three. */
function* evening() {
  const theatre = new Theatre(2);
  let paid = 0;
  function* pay(): Coroutine<void> {
    yield* latency(0.1, 3);
    paid += 1;
  }
  function* guest(arrival: number): Coroutine<boolean> {
    yield* sleep(arrival);
    return yield* theatre.book(pay);
  }
  const answers = yield* gather([0, 1, 2].map(guest));
  return { answers, paid, free: theatre.free };
}

test('never sells more seats than there are, however long the payments take', () => {
  explore(evening, ({ result }) => {
    const { answers, free } = result();
    expect(answers.filter(Boolean), 'guests with a seat, of two seats').toHaveLength(2);
    expect(free, 'free seats at the end').toBe(0);
  });
});

test('nobody pays without getting a seat', () => {
  explore(evening, ({ result }) => {
    const { answers, paid } = result();
    expect(paid, 'payments').toBe(answers.filter(Boolean).length);
  });
});

test('payments overlap', () => {
  const { result, time } = simulate(function* main() {
    const theatre = new Theatre(3);
    const pay = () => sleep(2);
    return yield* gather(theatre.book(pay), theatre.book(pay), theatre.book(pay));
  });
  expect(result(), 'the answers').toEqual([true, true, true]);
  expect(time, 'seconds for three payments of 2 s').toBe(2);
});

test('refuses at once when no seat is free', () => {
  const { result } = simulate(function* main() {
    const theatre = new Theatre(1);
    const first = createTask(theatre.book(() => sleep(5)));
    yield* sleep(1);
    const answer = yield* theatre.book(() => sleep(5));
    const at = getRunningLoop().time();
    yield* first;
    return { answer, at };
  });
  expect(result(), 'the answer to the second guest, and when it came').toEqual({
    answer: false,
    at: 1,
  });
});

test('a payment that fails frees the seat, and its error comes out', () => {
  const broke = new Error('card refused');
  const { result } = simulate(function* main() {
    const theatre = new Theatre(1);
    const failing = createTask(
      theatre.book(function* pay() {
        yield* sleep(1);
        throw broke;
      }),
    );
    yield* wait([failing]);
    const free = theatre.free;
    const next = yield* theatre.book(() => sleep(1));
    return { error: failing.exception(), free, next, left: theatre.free };
  });
  expect(result(), 'what happened').toEqual({ error: broke, free: 1, next: true, left: 0 });
});

test('a payment that is cancelled frees the seat', () => {
  const { result } = simulate(function* main() {
    const theatre = new Theatre(1);
    const booking = createTask(theatre.book(() => sleep(60)));
    yield* sleep(1);
    booking.cancel();
    yield* wait([booking]);
    return { cancelled: booking.cancelled(), free: theatre.free };
  });
  expect(result(), 'what happened').toEqual({ cancelled: true, free: 1 });
});
