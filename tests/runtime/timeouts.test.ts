import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  sleep,
  type Timeout,
  TimeoutError,
  time,
  timeout,
  timeoutAt,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { me, outcomeOf, printed, thrownBy } from './printed.ts';

function now(): number {
  return getRunningLoop().time();
}

/** Sleeps inside a deadline, and tells what comes out of the block. */
function* sleepWithin(deadline: Timeout, seconds: number): Coroutine<void> {
  try {
    yield* asyncWith(deadline, () => sleep(seconds));
  } catch (error) {
    console.log(`${error}, expired: ${deadline.expired()}, cancelling: ${me().cancelling()}`);
    throw error;
  }
}

describe('a timeout', () => {
  test('cancels the block when its deadline passes, and raises TimeoutError in place of that cancellation', () => {
    const output = printed(function* () {
      const deadline = timeout(2);
      console.log(String(deadline));
      try {
        yield* asyncWith(deadline, function* (entered) {
          console.log(entered === deadline, String(deadline), deadline.when(), deadline.expired());
          yield* sleep(5);
        });
      } catch (error) {
        console.log(error instanceof TimeoutError && error.cause instanceof CancelledError);
        console.log(String(deadline), deadline.expired(), now(), me().cancelling());
      }
    });
    expect(output).toEqual([
      '<Timeout [created]>',
      'true <Timeout [active] when=2> 2 false',
      'true',
      '<Timeout [expired]> true 2 0',
    ]);
  });

  test("leaves a block alone that ends in time; null is no deadline; it doesn't hold the program", () => {
    const { output, time: end } = simulate(function* () {
      const inTime = timeout(2);
      console.log(yield* asyncWith(inTime, () => sleep(1, 'in time')), String(inTime));
      const never = timeout(null);
      console.log(yield* asyncWith(never, () => sleep(100, 'without')), String(never));
    });
    expect(output).toEqual(['in time <Timeout [finished]>', 'without <Timeout [finished]>']);
    expect(end).toBe(101);
  });

  test.each([
    ['timeout(0)', () => timeout(0)],
    ['timeout(-1)', () => timeout(-1)],
    ['timeoutAt() of a past time', () => timeoutAt(getRunningLoop().time() - 5)],
  ])('that is over from the beginning lets the body run to its first wait: %s', (_, make) => {
    const output = printed(function* () {
      yield* sleep(10);
      const block = asyncWith(make(), function* () {
        console.log('body runs');
        yield* sleep(0);
        console.log('not here');
      });
      console.log(yield* outcomeOf(block), now());
    });
    expect(output).toEqual(['body runs', 'TimeoutError 10']);
  });
});

describe('nested timeouts convert only their own cancellation:', () => {
  test('the inner first, then the outer', () => {
    const output = printed(function* () {
      const outer = asyncWith(timeout(2), function* () {
        console.log('inner:', yield* outcomeOf(asyncWith(timeout(1), () => sleep(5))), now());
        yield* sleep(5);
      });
      console.log('outer:', yield* outcomeOf(outer), now(), me().cancelling());
    });
    expect(output).toEqual(['inner: TimeoutError 1', 'outer: TimeoutError 2 0']);
  });

  test('the outer alone: the inner lets it pass', () => {
    const output = printed(function* () {
      const outer = asyncWith(timeout(1), () => sleepWithin(timeout(2), 5));
      console.log('outer:', yield* outcomeOf(outer), now(), me().cancelling());
    });
    expect(output).toEqual([
      'CancelledError, expired: false, cancelling: 1',
      'outer: TimeoutError 1 0',
    ]);
  });

  test('both at once: the outer raises it', () => {
    const output = printed(function* () {
      const outer = timeout(1);
      const block = asyncWith(outer, () => sleepWithin(timeout(1), 5));
      console.log('outer:', yield* outcomeOf(block), outer.expired(), me().cancelling());
    });
    expect(output).toEqual([
      'CancelledError, expired: true, cancelling: 1',
      'outer: TimeoutError true 0',
    ]);
  });
});

describe('a deadline that passes', () => {
  test('and a block that ends cleanly all the same: expired(), without an error', () => {
    const output = printed(function* () {
      const deadline = timeout(1);
      yield* asyncWith(deadline, function* () {
        try {
          yield* sleep(5);
        } catch (error) {
          console.log(`swallowed: ${error}`);
        }
      });
      console.log(deadline.expired(), me().cancelling(), now());
    });
    expect(output).toEqual(['swallowed: CancelledError', 'true 0 1']);
  });

  test('while the block holds the loop up is noticed only at the next wait', () => {
    const output = printed(function* () {
      const blocked = timeout(1);
      yield* asyncWith(blocked, function* () {
        time.sleep(2);
      });
      const moved = timeout(1);
      yield* asyncWith(moved, function* () {
        time.sleep(2);
        moved.reschedule(now() + 1);
        yield* sleep(0.5);
      });
      console.log(blocked.expired(), moved.expired());
    });
    expect(output).toEqual(['false false']);
  });

  test("doesn't replace an error that the block throws while it cleans up", () => {
    const output = printed(function* () {
      const deadline = timeout(1);
      const block = asyncWith(deadline, function* () {
        try {
          yield* sleep(5);
        } catch {
          throw new Error('while cleaning up');
        }
      });
      console.log(yield* outcomeOf(block), deadline.expired(), me().cancelling());
    });
    expect(output).toEqual(['Error: while cleaning up true 0']);
  });
});

describe('a real cancellation', () => {
  test('goes through a timeout, before its deadline and at that very moment', () => {
    const output = printed(function* () {
      for (const seconds of [1, 5]) {
        const task = createTask(sleepWithin(timeout(5), 10));
        yield* sleep(seconds);
        task.cancel('real');
        console.log(yield* outcomeOf(task), task.cancelled());
      }
    });
    expect(output).toEqual([
      'CancelledError: real, expired: false, cancelling: 1',
      'CancelledError: real true',
      'CancelledError, expired: true, cancelling: 1',
      'CancelledError true',
    ]);
  });
});

describe('rescheduling', () => {
  test('moves the deadline, or removes it', () => {
    const output = printed(function* () {
      const deadline = timeout(1);
      const block = asyncWith(deadline, function* () {
        deadline.reschedule(3);
        yield* sleep(2);
        deadline.reschedule(null);
        yield* sleep(5);
        deadline.reschedule(now());
        yield* sleep(1);
      });
      console.log(yield* outcomeOf(block), deadline.when(), now());
    });
    expect(output).toEqual(['TimeoutError 7 7']);
  });

  test('is refused before the block, once the deadline has passed, and after the block', () => {
    const output = printed(function* () {
      const deadline = timeout(1);
      const move = () => console.log(thrownBy(() => deadline.reschedule(5)));
      move();
      const block = asyncWith(deadline, function* () {
        try {
          yield* sleep(2);
        } finally {
          move();
        }
      });
      yield* outcomeOf(block);
      move();
      const finished = timeout(1);
      yield* asyncWith(finished, () => sleep(0));
      console.log(thrownBy(() => finished.reschedule(5)));
    });
    expect(output).toEqual([
      'RuntimeError: Timeout has not been entered',
      'RuntimeError: Cannot change state of expiring Timeout',
      'RuntimeError: Cannot change state of expired Timeout',
      'RuntimeError: Cannot change state of finished Timeout',
    ]);
  });
});

describe('misuse', () => {
  test('a timeout is entered once, and inside a task', () => {
    const { output, errors } = simulate(function* () {
      const deadline = timeout(1);
      yield* asyncWith(deadline, () => sleep(0));
      console.log(yield* outcomeOf(asyncWith(deadline, () => sleep(0))));
      getRunningLoop().callSoon(() => console.log(thrownBy(() => timeout(1).enter().next())));
      yield* sleep(0);
    });
    expect(output).toEqual([
      'RuntimeError: Timeout has already been entered',
      'RuntimeError: Timeout should be used inside a task',
    ]);
    expect(errors).toEqual([]);
  });

  test('timeout() needs a running loop and a number of seconds or null', () => {
    expect(thrownBy(() => timeout(1))).toMatch(/^RuntimeError: no running event loop/);
    const output = printed(function* () {
      for (const value of ['1', undefined, Number.NaN]) {
        console.log(thrownBy(() => Reflect.apply(timeout, null, [value])));
        console.log(thrownBy(() => Reflect.apply(timeoutAt, null, [value])));
      }
    });
    expect(output).toEqual([
      "TypeError: timeout() takes a number of seconds, got '1'",
      "TypeError: timeoutAt() takes a number of seconds, got '1'",
      'TypeError: timeout() takes a number of seconds, got undefined',
      'TypeError: timeoutAt() takes a number of seconds, got undefined',
      'RangeError: Invalid delay: NaN (not a number)',
      'RangeError: Invalid delay: NaN (not a number)',
    ]);
  });
});
