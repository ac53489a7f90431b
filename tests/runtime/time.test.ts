import { getRunningLoop, time } from 'asyncio';
import { expect, test } from 'vitest';
import { printed, thrownBy } from './printed.ts';

test('time.sleep moves the virtual clock inside a simulated loop', () => {
  const output = printed(function* () {
    time.sleep(2);
    console.log(getRunningLoop().time());
  });
  expect(output).toEqual(['2']);
});

test('time.sleep blocks the thread where no loop runs', () => {
  const start = performance.now();
  time.sleep(0.01);
  expect(performance.now() - start).toBeGreaterThanOrEqual(9.9);
});

test.each<[unknown, string]>([
  [-1, 'RangeError: sleep length must be non-negative, got -1'],
  [Number.NaN, 'RangeError: Invalid delay: NaN (not a number)'],
  ['1', "TypeError: time.sleep() takes a number of seconds, got '1'"],
])('time.sleep(%j) raises', (seconds, message) => {
  expect(thrownBy(() => Reflect.apply(time.sleep, time, [seconds]))).toBe(message);
});
