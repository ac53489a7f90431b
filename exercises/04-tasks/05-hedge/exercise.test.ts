import { type Coroutine, getRunningLoop, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { hedge } from './exercise';

/** Hedges two servers that need so many seconds, with two seconds of patience, and notes when each was asked. */
function race(primarySeconds: number, backupSeconds: number) {
  const asked: string[] = [];
  const server = (name: string, seconds: number) =>
    function* answer(): Coroutine<string> {
      asked.push(`${name} at ${getRunningLoop().time()} s`);
      yield* sleep(seconds);
      return name;
    };
  const primary = server('primary', primarySeconds);
  const backup = server('backup', backupSeconds);
  const { time, result } = simulate(() => hedge({ primary, backup, patience: 2 }));
  return { asked, time, answer: result() };
}

test('asks the backup when the primary is slow', () => {
  const { asked, answer, time } = race(9, 1);
  expect(asked, 'who was asked').toEqual(['primary at 0 s', 'backup at 2 s']);
  expect(answer, 'the first answer').toBe('backup');
  expect(time, 'seconds: 2 of patience and 1 for the backup').toBe(3);
});

test('leaves the backup alone when the primary is quick', () => {
  const { asked, answer, time } = race(1, 1);
  expect(asked, 'who was asked').toEqual(['primary at 0 s']);
  expect(answer, 'the first answer').toBe('primary');
  expect(time, 'seconds for a primary of 1 s').toBe(1);
});

test('takes the answer of a slow primary if it still comes first', () => {
  const { answer, time } = race(3, 5);
  expect(answer, 'the first answer').toBe('primary');
  expect(time, 'seconds for a primary of 3 s').toBe(3);
});

test('asks the primary once', () => {
  const { asked } = race(5, 2);
  const primaries = asked.filter((line) => line.startsWith('primary'));
  expect(primaries, 'when the primary was asked').toEqual(['primary at 0 s']);
});
