import { CancelledError, type Coroutine, createTask, getRunningLoop, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { rateInTime } from './exercise';

const today = 1.08;
const yesterday = 1.05;

/** A server that answers after so many seconds, and notes when a fetch was over. */
function server(seconds: number) {
  const over: string[] = [];
  function* fetchRate(): Coroutine<number> {
    try {
      yield* sleep(seconds);
      return today;
    } finally {
      over.push(`${getRunningLoop().time()} s`);
    }
  }
  return { fetchRate, over };
}

test("gives yesterday's rate when two seconds are over", () => {
  const { fetchRate } = server(30);
  const { time, result } = simulate(() => rateInTime(fetchRate, yesterday));
  expect(result(), "the rate from a server that hangs (today's is 1.08)").toBe(yesterday);
  expect(time, 'seconds until rateInTime returned').toBe(2);
});

test("gives today's rate when that comes in time", () => {
  const { fetchRate } = server(1.9);
  const { time, result } = simulate(() => rateInTime(fetchRate, yesterday));
  expect(result(), "the rate from a server that needs 1.9 s (yesterday's is 1.05)").toBe(today);
  expect(time, 'seconds until rateInTime returned').toBe(1.9);
});

test('the fetch is over when the time is', () => {
  const { fetchRate, over } = server(30);
  simulate(function* main() {
    yield* rateInTime(fetchRate, yesterday);
    yield* sleep(40);
  });
  expect(over, 'when the finally block of fetchRate ran').toEqual(['2 s']);
});

test('an error of the server comes out as it is', () => {
  const down = new Error('server is down');
  const { error, time } = simulate(() =>
    rateInTime(function* fetchRate() {
      yield* sleep(1);
      throw down;
    }, yesterday),
  );
  expect(error, 'what rateInTime threw').toBe(down);
  expect(time, 'seconds until it threw').toBe(1);
});

test('a cancellation comes out as it is', () => {
  const { fetchRate } = server(30);
  const { error } = simulate(function* main() {
    const task = createTask(rateInTime(fetchRate, yesterday));
    yield* sleep(1);
    task.cancel();
    return yield* task;
  });
  expect(error, 'what a cancelled rateInTime threw').toBeInstanceOf(CancelledError);
});
