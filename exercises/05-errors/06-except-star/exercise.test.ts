import { type Coroutine, ExceptionGroup, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { exceptStar } from './exercise';

class PumpError extends Error {}

const blocked = new PumpError('the pump is blocked');
const leak = new PumpError('the hose leaks');
const cold = new TypeError('no gas');
const hot = new RangeError('minus 300 degrees');

/** Work of two seconds that throws this, or returns. */
function watch(error?: Error) {
  const handled: string[][] = [];
  const given: unknown[] = [];
  function* work(): Coroutine<string> {
    yield* sleep(2);
    if (error) throw error;
    return 'watered';
  }
  const handle = (group: ExceptionGroup) => {
    handled.push(drawn(group));
    given.push(group);
  };
  return { ...simulate(() => exceptStar(work, PumpError, handle)), handled, given };
}

/** A group with everything in it, a line each, the deeper the further in. */
function drawn(error: unknown, indent = ''): string[] {
  if (!(error instanceof Error)) return [`${indent}${String(error)}`];
  const line = `${indent}${error.message}`;
  if (!(error instanceof ExceptionGroup)) return [line];
  return [line, ...error.exceptions.flatMap((part) => drawn(part, `${indent}  `))];
}

test('returns the result when nothing is thrown', () => {
  const { result, handled, time } = watch();
  expect(result(), 'the result').toBe('watered');
  expect(handled, 'what was handled').toEqual([]);
  expect(time, 'seconds').toBe(2);
});

test('hands over the part of a group that belongs to the class', () => {
  const { handled } = watch(new ExceptionGroup('night', [blocked, cold, leak]));
  expect(handled, 'what was handled').toEqual([
    ['night (2 sub-exceptions)', '  the pump is blocked', '  the hose leaks'],
  ]);
});

test('throws what is left of a group', () => {
  const { error, outcome } = watch(new ExceptionGroup('night', [blocked, cold, hot]));
  expect(outcome, 'how it ended').toBe('failed');
  expect(drawn(error), 'what it threw').toEqual([
    'night (2 sub-exceptions)',
    '  no gas',
    '  minus 300 degrees',
  ]);
});

test('finds errors in nested groups, and keeps the nesting', () => {
  const east = new ExceptionGroup('east', [blocked, cold]);
  const west = new ExceptionGroup('west', [leak]);
  const { handled, error } = watch(new ExceptionGroup('night', [east, west]));
  expect(handled, 'what was handled').toEqual([
    [
      'night (2 sub-exceptions)',
      '  east (1 sub-exception)',
      '    the pump is blocked',
      '  west (1 sub-exception)',
      '    the hose leaks',
    ],
  ]);
  expect(drawn(error), 'what it threw').toEqual([
    'night (1 sub-exception)',
    '  east (1 sub-exception)',
    '    no gas',
  ]);
});

test('throws nothing when nothing is left', () => {
  const { outcome, result } = watch(new ExceptionGroup('night', [blocked, leak]));
  expect(outcome, 'how it ended').toBe('finished');
  expect(result(), 'what it returned').toBeUndefined();
});

test('a group without such an error is thrown as it is', () => {
  const group = new ExceptionGroup('night', [cold, hot]);
  const { error, handled } = watch(group);
  expect(handled, 'what was handled').toEqual([]);
  expect(error === group, 'threw the very group that the work threw').toBe(true);
});

test('a single error of the class is handed over as a group', () => {
  const { handled, given, outcome, result } = watch(blocked);
  expect(given[0], 'what the handler got').toBeInstanceOf(ExceptionGroup);
  expect(handled, 'what was handled').toEqual([[' (1 sub-exception)', '  the pump is blocked']]);
  expect(outcome, 'how it ended').toBe('finished');
  expect(result(), 'what it returned').toBeUndefined();
});

test('any other error is thrown as it is', () => {
  const { error, handled } = watch(cold);
  expect(error, 'what it threw').toBe(cold);
  expect(handled, 'what was handled').toEqual([]);
});
