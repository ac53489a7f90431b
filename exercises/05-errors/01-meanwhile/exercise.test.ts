import { type Coroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { readMeanwhile, SensorError } from './exercise';

interface Plan {
  readonly reading?: number;
  readonly readingFails?: Error;
  readonly workFails?: Error;
}

/** Reading takes one second, the work three. */
function watch({ reading = 21, readingFails, workFails }: Plan = {}) {
  function* read(): Coroutine<number> {
    yield* sleep(1);
    if (readingFails) throw readingFails;
    return reading;
  }
  function* work(): Coroutine<void> {
    yield* sleep(3);
    if (workFails) throw workFails;
    console.log('work done');
  }
  return simulate(() => readMeanwhile({ read, work, fallback: 18 }));
}

test('returns the reading', () => {
  expect(watch({ reading: 21 }).result(), 'a reading of 21').toBe(21);
  expect(watch({ reading: 0 }).result(), 'a reading of 0').toBe(0);
});

test('reads while the work goes on', () => {
  const { time, output } = watch();
  expect(output, 'what the work printed').toEqual(['work done']);
  expect(time, 'seconds for a reading of 1 s beside 3 s of work').toBe(3);
});

test('a reading that fails is replaced by the fallback', () => {
  const { result, output, time } = watch({ readingFails: new SensorError('no contact') });
  expect(result(), 'what it returned').toBe(18);
  expect(output, 'what the work printed').toEqual(['work done']);
  expect(time, 'seconds').toBe(3);
});

test('any other error of the reading comes out', () => {
  const error = new Error('out of paper');
  expect(watch({ readingFails: error }).error, 'what it threw').toBe(error);
});

test('an error of the work comes out, whatever its class', () => {
  const error = new SensorError('float stuck');
  expect(watch({ workFails: error }).error, 'what it threw').toBe(error);
});
