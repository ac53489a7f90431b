import { type Coroutine, createTask, getRunningLoop, sleep, TimeoutError, wait } from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { readPatiently } from './exercise';

/** A sensor that needs two seconds for each answer, and fails at the first readings. */
function sensor(failures: number) {
  const readings: string[] = [];
  const reported: unknown[] = [];
  function* read(): Coroutine<number> {
    readings.push(`${getRunningLoop().time()} s`);
    const number = readings.length;
    yield* sleep(2);
    if (number <= failures) throw new TimeoutError(`failure ${number}`);
    return 21;
  }
  const report = (error: unknown) => void reported.push(String(error));
  return { readings, reported, read, report };
}

/** Cancels the reader after so many seconds, and tells how and when it ended. */
function cancelAfter(seconds: number, reader: () => Coroutine<number>): string {
  return simulate(function* main() {
    const task = createTask(reader(), { name: 'reader' });
    yield* sleep(seconds);
    task.cancel();
    yield* wait([task]);
    const failed = !task.cancelled() && task.exception() !== undefined;
    const end = task.cancelled() ? 'cancelled' : failed ? 'failed' : 'finished';
    return `${end} at ${getRunningLoop().time()} s`;
  }).result();
}

test('tries again a second after a failed reading', () => {
  const { readings, reported, read, report } = sensor(2);
  const { result } = simulate(() => readPatiently(read, { attempts: 5, report }));
  expect(result(), 'the value').toBe(21);
  expect(readings, 'when it was read').toEqual(['0 s', '3 s', '6 s']);
  expect(reported, 'what was reported').toEqual([
    'TimeoutError: failure 1',
    'TimeoutError: failure 2',
  ]);
});

test('throws the last error when all attempts have failed', () => {
  const { readings, reported, read, report } = sensor(9);
  const { error, time } = simulate(() => readPatiently(read, { attempts: 3, report }));
  expect(String(error), 'what it threw').toBe('TimeoutError: failure 3');
  expect(readings.length, 'readings').toBe(3);
  expect(reported.length, 'reports').toBe(3);
  expect(time, 'seconds for three readings of 2 s, a second apart').toBe(8);
});

test('a cancellation during a reading ends it at once', () => {
  const { readings, read, report } = sensor(2);
  const end = cancelAfter(4, () => readPatiently(read, { attempts: 5, report }));
  expect(end, 'how the reader ended, cancelled at 4 s').toBe('cancelled at 4 s');
  expect(readings, 'when it was read').toEqual(['0 s', '3 s']);
});

test('a cancellation during the last attempt ends it at once', () => {
  const { read, report } = sensor(2);
  const end = cancelAfter(1, () => readPatiently(read, { attempts: 1, report }));
  expect(end, 'how the reader ended, cancelled at 1 s').toBe('cancelled at 1 s');
});

test('a cancellation between two readings ends it at once', () => {
  const { readings, read, report } = sensor(2);
  const end = cancelAfter(2.5, () => readPatiently(read, { attempts: 5, report }));
  expect(end, 'how the reader ended, cancelled at 2.5 s').toBe('cancelled at 2.5 s');
  expect(readings, 'when it was read').toEqual(['0 s']);
});

test('a cancellation is not reported', () => {
  const { reported, read, report } = sensor(2);
  cancelAfter(4, () => readPatiently(read, { attempts: 5, report }));
  expect(reported, 'what was reported').toEqual(['TimeoutError: failure 1']);
});

test('a cancellation at any of its waits comes out', () => {
  cancelEverywhere(() => {
    const { read, report } = sensor(2);
    return readPatiently(read, { attempts: 3, report });
  });
});
