import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type RetryOptions, retry, ServerBusy } from './exercise';

/** A server that is busy so many times, and answers then. Notes when it was asked. */
function busy(times: number) {
  const asked: number[] = [];
  function* work(): Coroutine<string> {
    asked.push(getRunningLoop().time());
    if (asked.length <= times) throw new ServerBusy(`busy ${asked.length}`);
    return 'answer';
  }
  return { asked, work };
}

/** Random numbers that aren't: 1 each time, or those given, one after the other. */
function options(changes: Partial<RetryOptions> = {}): RetryOptions {
  return { attempts: 5, base: 1, cap: 100, random: () => 1, ...changes };
}

test('asks again when the server is busy', () => {
  const { asked, work } = busy(2);
  const { result } = simulate(() => retry(work, options()));
  expect(result(), 'what retry returned').toBe('answer');
  expect(asked.length, 'how often it asked a server that is busy twice').toBe(3);
});

test('asks once when the server answers', () => {
  const { asked, work } = busy(0);
  const { result, time } = simulate(() => retry(work, options({ attempts: 1 })));
  expect(result(), 'what retry returned').toBe('answer');
  expect(asked, 'when it asked').toEqual([0]);
  expect(time, 'seconds until it returned').toBe(0);
});

test('the longest possible pause doubles', () => {
  const { asked, work } = busy(4);
  simulate(() => retry(work, options({ base: 3 })));
  expect(asked, 'when it asked, if random() is always 1 and base is 3').toEqual([0, 3, 9, 21, 45]);
});

test('no pause is longer than the cap', () => {
  const { asked, work } = busy(4);
  simulate(() => retry(work, options({ cap: 5 })));
  expect(asked, 'when it asked, if random() is always 1 and cap is 5').toEqual([0, 1, 3, 7, 12]);
});

test('a pause is a random part of the longest possible one', () => {
  const { asked, work } = busy(4);
  const numbers = [0.5, 0, 0.25, 0.75];
  const random = () => numbers.shift() ?? 1;
  simulate(() => retry(work, options({ random, base: 2, cap: 8 })));
  expect(asked, 'when it asked, for 0.5 of 2, 0 of 4, 0.25 of 8 and 0.75 of 8').toEqual([
    0, 1, 1, 3, 9,
  ]);
});

test('after the last attempt its error comes out at once', () => {
  const { asked, work } = busy(9);
  const { error, time } = simulate(() => retry(work, options({ attempts: 3 })));
  expect(error, 'what retry threw').toBeInstanceOf(ServerBusy);
  expect(error, 'what retry threw').toHaveProperty('message', 'busy 3');
  expect(asked, 'when it asked').toEqual([0, 1, 3]);
  expect(time, 'seconds until it threw').toBe(3);
});

test('another error comes out at once', () => {
  let calls = 0;
  const refused = new Error('wrong password');
  const { error } = simulate(() =>
    retry(function* work() {
      calls += 1;
      throw refused;
    }, options()),
  );
  expect(error, 'what retry threw').toBe(refused);
  expect(calls, 'how often work was called').toBe(1);
});

test('a cancellation during an attempt comes out at once', () => {
  let calls = 0;
  const { error, time } = simulate(function* main() {
    const task = createTask(
      retry(function* work() {
        calls += 1;
        yield* sleep(10);
      }, options()),
    );
    yield* sleep(1);
    task.cancel();
    yield* task;
  });
  expect(error, 'what the cancelled retry threw').toBeInstanceOf(CancelledError);
  expect(calls, 'how often work was called').toBe(1);
  expect(time, 'seconds until then').toBe(1);
});

test('a timeout around it ends it, also in a pause', () => {
  const { asked, work } = busy(9);
  const { error, time } = simulate(() =>
    asyncWith(timeout(5), () => retry(work, options({ attempts: 9 }))),
  );
  expect(error, 'what came out').toBeInstanceOf(TimeoutError);
  expect(asked, 'when it asked').toEqual([0, 1, 3]);
  expect(time, 'seconds until then').toBe(5);
});
