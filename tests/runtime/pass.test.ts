import { type Coroutine, createTask, iscoroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { assert, constantFrom, array as lists, property } from 'fast-check';
import { expect, test } from 'vitest';
import { PASS } from '../../runtime/coroutine.ts';
import { printed, thrownBy } from './printed.ts';

/** What sleep(0, 'result') would be as a generator. */
function* generated(): Coroutine<string> {
  yield PASS;
  return 'result';
}

/** What a driver gets that takes these steps. */
function drive(coroutine: Coroutine<string>, steps: readonly string[]): unknown[] {
  return steps.map((step) => {
    if (step === 'throw') return thrownBy(() => coroutine.throw(new Error('thrown in')));
    return step === 'return' ? coroutine.return('returned') : coroutine.next();
  });
}

test('a sleep(0) that is driven by hand does what a generator would', () => {
  const steps = lists(constantFrom('next', 'next', 'next', 'throw', 'return'), { maxLength: 6 });
  assert(
    property(steps, (taken) => {
      expect(drive(sleep(0, 'result'), taken)).toEqual(drive(generated(), taken));
    }),
  );
});

test('what a driver is given at the suspension of a sleep(0) can be changed by nobody', () => {
  const step: object = sleep(0).next();
  expect(() => Object.assign(step, { done: true })).toThrow(TypeError);
});

test('a sleep(0) is a coroutine: a task may have it, and only one', () => {
  const output = printed(function* () {
    const coroutine = sleep(0, 'result');
    console.log(iscoroutine(coroutine), yield* createTask(coroutine));
    console.log(thrownBy(() => createTask(coroutine)));
  });
  expect(output[0]).toBe('true result');
  expect(output[1]).toMatch(/cannot reuse a coroutine that another task already runs/);
});

test('a task that lets many passes go has a handle of its own number in each', () => {
  const { trace } = simulate(function* () {
    for (let left = 3; left > 0; left -= 1) yield* sleep(0);
  });
  const numbers = (kind: string) =>
    trace.flatMap((event) => (event.kind === kind && 'handle' in event ? event.handle : []));
  expect(numbers('handle-scheduled').slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(numbers('handle-run')).toEqual(numbers('handle-scheduled'));
  expect(numbers('handle-done')).toEqual(numbers('handle-scheduled'));
});
