import { CancelledError, type Coroutine, createTask, sleep, TimeoutError } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { watch } from './exercise';

/** A job that sleeps so long and calls alive after each sleep. */
function jobOf(pauses: number[]) {
  return function* job(alive: () => void): Coroutine<string> {
    for (const seconds of pauses) {
      yield* sleep(seconds);
      alive();
    }
    return 'job done';
  };
}

test('a silent job is cancelled when the patience ends', () => {
  let seen: unknown;
  const { error, time } = simulate(() =>
    watch(function* job() {
      try {
        yield* sleep(60);
      } catch (inside) {
        seen = inside;
        throw inside;
      }
    }, 2),
  );
  expect(seen, 'what was thrown into the job').toBeInstanceOf(CancelledError);
  expect(error, 'what watch threw').toBeInstanceOf(TimeoutError);
  expect(time, 'seconds until then, with a patience of 2 s').toBe(2);
});

test('a job that is alive may take long, and its result is returned', () => {
  const { result, time } = simulate(() => watch(jobOf([1.5, 1.5, 1.5, 1.5]), 2));
  expect(result(), 'what watch returned').toBe('job done');
  expect(time, 'seconds for four steps of 1.5 s, with a patience of 2 s').toBe(6);
});

test('the patience counts from the last sign of life', () => {
  const { error, time } = simulate(() => watch(jobOf([1, 1, 60]), 3));
  expect(error, 'what watch threw').toBeInstanceOf(TimeoutError);
  expect(time, 'seconds: alive at 1 and 2, then 3 of patience').toBe(5);
});

test('many signs of life at once buy no more time than one', () => {
  const { error, time } = simulate(() => watch(jobOf([1, 0, 0, 0, 60]), 3));
  expect(error, 'what watch threw').toBeInstanceOf(TimeoutError);
  expect(time, 'seconds: alive four times at 1, then 3 of patience').toBe(4);
});

test('alive does nothing while the job cleans up', () => {
  const { error, output, time } = simulate(() =>
    watch(function* job(alive) {
      try {
        yield* sleep(60);
      } finally {
        alive();
        yield* sleep(1);
        alive();
        console.log('cleaned up');
      }
    }, 2),
  );
  expect(error, 'what watch threw').toBeInstanceOf(TimeoutError);
  expect(output, 'what was printed').toEqual(['cleaned up']);
  expect(time, 'seconds: 2 of patience, 1 for cleaning up').toBe(3);
});

test('an error of the job comes out as it is', () => {
  const broken = new Error('broken');
  const { error, time } = simulate(() =>
    watch(function* job(alive) {
      yield* sleep(1);
      alive();
      throw broken;
    }, 2),
  );
  expect(error, 'what watch threw').toBe(broken);
  expect(time, 'seconds until then').toBe(1);
});

test('a cancellation from outside stays a cancellation', () => {
  const { error, time } = simulate(function* main() {
    const task = createTask(watch(jobOf([60]), 2));
    yield* sleep(1);
    task.cancel();
    return yield* task;
  });
  expect(error, 'what the cancelled watch threw').toBeInstanceOf(CancelledError);
  expect(time, 'seconds until then').toBe(1);
});
