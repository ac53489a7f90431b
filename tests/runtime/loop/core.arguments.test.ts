import { SimulatedLoop, sleep } from 'asyncio';
import { describe, expect, test } from 'vitest';
import { thrownBy } from '../printed.ts';

describe('what a loop is given', () => {
  test('is checked at the call: callbacks', () => {
    const loop = new SimulatedLoop();
    const notCallable: unknown[] = [5, undefined, null, {}];
    for (const value of notCallable) {
      expect(() => Reflect.apply(loop.callSoon, loop, [value])).toThrow(TypeError);
      expect(() => Reflect.apply(loop.callLater, loop, [1, value])).toThrow(TypeError);
    }
    expect(thrownBy(() => Reflect.apply(loop.callSoon, loop, [5]))).toBe(
      'TypeError: a callable object was expected by callSoon(), got 5',
    );
    expect(thrownBy(() => loop.callSoon(function* () {}))).toBe(
      'TypeError: coroutines cannot be used with callSoon(). Use createTask().',
    );
    expect(thrownBy(() => Reflect.apply(loop.callAt, loop, [1, sleep(1)]))).toBe(
      'TypeError: coroutines cannot be used with callAt(). Use createTask().',
    );
  });

  test('has no arguments for the callback among it', () => {
    const loop = new SimulatedLoop();
    expect(thrownBy(() => Reflect.apply(loop.callSoon, loop, [console.log, 'text']))).toBe(
      "TypeError: callSoon() takes options, got 'text'. It passes no arguments on: write () => callback(…).",
    );
    expect(thrownBy(() => Reflect.apply(loop.callLater, loop, [1, console.log, 5]))).toMatch(
      /^TypeError: callLater\(\) takes options, got 5\./,
    );
  });

  test('is checked at the call: seconds', () => {
    const loop = new SimulatedLoop();
    expect(thrownBy(() => loop.callLater(Number.NaN, () => 0))).toBe(
      'RangeError: Invalid delay: NaN (not a number)',
    );
    expect(thrownBy(() => Reflect.apply(loop.callLater, loop, ['1', () => 0]))).toBe(
      "TypeError: callLater() takes a number of seconds, got '1'",
    );
    expect(thrownBy(() => Reflect.apply(loop.callAt, loop, [null, () => 0]))).toBe(
      'TypeError: callAt() takes a number of seconds, got null',
    );
  });

  test('is checked at the call: handlers and factories', () => {
    const loop = new SimulatedLoop();
    expect(thrownBy(() => Reflect.apply(loop.setExceptionHandler, loop, [5]))).toBe(
      'TypeError: A callable object or null is expected, got 5',
    );
    expect(thrownBy(() => Reflect.apply(loop.setTaskFactory, loop, [5]))).toBe(
      'TypeError: task factory must be a callable or null, got 5',
    );
  });
});
