import {
  type Awaitable,
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  OSError,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';
import { describe, expect, test } from 'vitest';
import { me, outcomeOf, printed } from './printed.ts';

/** Sleeps long; tells when it is cancelled, and takes some seconds to clean up. */
function* slow(cleanup: number): Coroutine<void> {
  try {
    yield* sleep(100);
  } catch (error) {
    console.log(`slow: ${error}`);
    throw error;
  } finally {
    yield* sleep(cleanup);
    console.log(`cleaned up at ${now()}`);
  }
}

/** Sleeps long; when it is cancelled, returns or throws what it was given instead. */
function* refuses(outcome: string | Error): Coroutine<string> {
  try {
    yield* sleep(100);
  } catch {}
  if (typeof outcome === 'string') return outcome;
  throw outcome;
}

function now(): number {
  return getRunningLoop().time();
}

describe('waitFor', () => {
  test('returns the value that comes in time; null waits for ever', () => {
    const output = printed(function* () {
      console.log(yield* waitFor(sleep(1, 'value'), 2), now());
      console.log(yield* waitFor(sleep(1000, 'late value'), null), now());
    });
    expect(output).toEqual(['value 1', 'late value 1001']);
  });

  test('cancels a coroutine or a task when the time is up, waits until it has ended, and raises TimeoutError', () => {
    const output = printed(function* () {
      console.log(yield* outcomeOf(waitFor(slow(1), 2)), now(), me().cancelling());
      const task = createTask(slow(1));
      console.log(yield* outcomeOf(waitFor(task, 2)), now(), task.cancelled());
    });
    expect(output).toEqual([
      'slow: CancelledError',
      'cleaned up at 3',
      'TimeoutError 3 0',
      'slow: CancelledError',
      'cleaned up at 6',
      'TimeoutError 6 true',
    ]);
  });

  test('keeps the cancellation as the cause of the TimeoutError', () => {
    const output = printed(function* () {
      for (const seconds of [1, 0]) {
        try {
          yield* waitFor(sleep(2), seconds);
        } catch (error) {
          console.log(
            error instanceof TimeoutError &&
              error.cause instanceof CancelledError &&
              error.message === '',
          );
        }
      }
    });
    expect(output).toEqual(['true', 'true']);
  });

  test('returns the value, or throws the error, of a child that suppresses the cancellation', () => {
    const output = printed(function* () {
      console.log(yield* waitFor(refuses('kept'), 1));
      console.log(yield* outcomeOf(waitFor(refuses(new Error('broken')), 1)));
    });
    expect(output).toEqual(['kept', 'Error: broken']);
  });
});

describe('waitFor with a timeout of 0 or less', () => {
  test.each([0, -1])('never starts the coroutine: %d', (seconds) => {
    const output = printed(function* () {
      function* never() {
        console.log('never');
      }
      console.log(yield* outcomeOf(waitFor(never(), seconds)), now());
    });
    expect(output).toEqual(['TimeoutError 0']);
  });

  test('takes the outcome of a future that is done, and cancels one that is not', () => {
    const output = printed(function* () {
      const [done, failed, pending] = [1, 2, 3].map(() => getRunningLoop().createFuture<string>());
      if (!done || !failed || !pending) return;
      done.setResult('done');
      failed.setException(new Error('failed'));
      console.log(yield* waitFor(done, 0));
      console.log(yield* outcomeOf(waitFor(failed, 0)));
      console.log(yield* outcomeOf(waitFor(pending, 0)), pending.cancelled());
    });
    expect(output).toEqual(['done', 'Error: failed', 'TimeoutError true']);
  });

  test('waits for the cancellation', () => {
    const output = printed(function* () {
      const task = createTask(slow(3));
      yield* sleep(1);
      console.log(yield* outcomeOf(waitFor(task, 0)), now());
    });
    expect(output).toEqual(['slow: CancelledError', 'cleaned up at 4', 'TimeoutError 4']);
  });

  test('returns the value, or throws the error, of a child that suppresses the cancellation', () => {
    const output = printed(function* () {
      for (const outcome of ['kept', new Error('broken')]) {
        const task = createTask(refuses(outcome));
        yield* sleep(1);
        console.log(yield* outcomeOf(waitFor(task, 0)));
      }
    });
    expect(output).toEqual(['kept', 'Error: broken']);
  });

  test("doesn't swallow the outer's cancellation while it waits for the child's", () => {
    const output = printed(function* () {
      const child = createTask(slow(5));
      yield* sleep(0);
      const outer = createTask(waitFor(child, 0));
      yield* sleep(1);
      outer.cancel('while it waits');
      console.log(yield* outcomeOf(outer), outer.cancelled(), child.done(), now());
      console.log(yield* outcomeOf(child));
    });
    expect(output).toEqual([
      'slow: CancelledError',
      'CancelledError: while it waits true false 1',
      'cleaned up at 5',
      'CancelledError',
    ]);
  });
});

describe("waitFor never swallows the outer's cancellation", () => {
  function* bounded(awaitable: Awaitable<unknown>, seconds: number): Coroutine<void> {
    try {
      yield* waitFor(awaitable, seconds);
    } catch (error) {
      console.log(`outer: ${error} ${me().cancelling()}`);
      throw error;
    }
  }

  test('before the timeout', () => {
    const output = printed(function* () {
      const task = createTask(bounded(slow(0), 5));
      yield* sleep(1);
      task.cancel('stop');
      console.log(yield* outcomeOf(task), task.cancelled(), now());
    });
    expect(output).toEqual([
      'slow: CancelledError: stop',
      'cleaned up at 1',
      'outer: CancelledError: stop 1',
      'CancelledError: stop true 1',
    ]);
  });

  test('at the very moment of the timeout', () => {
    const output = printed(function* () {
      const task = createTask(bounded(slow(0), 5));
      yield* sleep(5);
      task.cancel('same moment');
      console.log(yield* outcomeOf(task), task.cancelled(), now());
    });
    expect(output).toEqual([
      'slow: CancelledError',
      'cleaned up at 5',
      'outer: CancelledError 1',
      'CancelledError true 5',
    ]);
  });

  test('before the timeout, which then interrupts the cleaning up', () => {
    const output = printed(function* () {
      const task = createTask(bounded(slow(5), 2));
      yield* sleep(1);
      task.cancel('first');
      console.log(yield* outcomeOf(task), now());
    });
    expect(output).toEqual([
      'slow: CancelledError: first',
      'outer: CancelledError 1',
      'CancelledError 2',
    ]);
  });

  test('after the timeout, while the child cleans up', () => {
    const output = printed(function* () {
      const task = createTask(bounded(slow(5), 2));
      yield* sleep(3);
      task.cancel('second');
      console.log(yield* outcomeOf(task), now());
    });
    expect(output).toEqual([
      'slow: CancelledError',
      'outer: CancelledError: second 1',
      'CancelledError: second 3',
    ]);
  });
});

test('its TimeoutError is no OSError', () => {
  expect(new TimeoutError()).not.toBeInstanceOf(OSError);
});

test.each<[unknown[], string]>([
  [[5, 1], 'TypeError: A Future, a coroutine or an awaitable is required, got 5.'],
  [[5, 0], 'TypeError: A Future, a coroutine or an awaitable is required, got 5.'],
  [
    [sleep, 1],
    'TypeError: A Future, a coroutine or an awaitable is required, got function sleep. Call the function: waitFor(sleep()), not waitFor(sleep).',
  ],
  [[sleep(0), '1'], "TypeError: waitFor() takes a number of seconds, got '1'"],
  [[sleep(0)], 'TypeError: waitFor() takes a number of seconds, got undefined'],
  [[sleep(0), Number.NaN], 'RangeError: Invalid delay: NaN (not a number)'],
])('waitFor refuses %j: %s', (args, message) => {
  const output = printed(function* () {
    console.log(yield* outcomeOf(Reflect.apply(waitFor, undefined, args) as Coroutine<unknown>));
  });
  expect(output).toEqual([message]);
});
