import { expect, test } from 'vitest';
import { describeError } from '../../../tools/checker/engine/describeError.ts';

test('values that Vitest has printed are shown', () => {
  const error = { message: 'expected 6 to be -6', expected: '-6', actual: '6' };
  expect(describeError(error, 'exercise.ts')).toEqual(error);
});

test('values that Vitest left as objects are left out', () => {
  const actual: unknown = Object.assign(Object.create(null), { message: 'busy' });
  const error = { message: 'expected Error: busy to be an instance of TimeoutError', actual };
  expect(describeError(error, 'exercise.ts')).toEqual({ message: error.message });
});

test('a stack inside of a printed value, which no two hosts share, is left out', () => {
  const report = 'Exception in callback\nError: busy';
  const stack = '\n    at alarm (exercise.ts:12:88)\n    at new Promise (<anonymous>)';
  const error = { message: 'expected [ Array(1) ] to deeply equal []', expected: '[]' };
  expect(describeError({ ...error, actual: `[\n  "${report}${stack}",\n]` }, 'a.ts')).toEqual({
    ...error,
    actual: `[\n  "${report}",\n]`,
  });
});

test('where an error was expected and none came, there is nothing to compare', () => {
  const message = 'takeTurns(): expected [Function run] to throw an error';
  const error = { message, expected: 'null', actual: 'undefined' };
  expect(describeError(error, 'exercise.ts')).toEqual({
    message: 'takeTurns(): expected an error, but nothing was thrown',
  });
});

test('which equality a comparison means is left out, also in the middle of a message, unless two values look the same', () => {
  const message = 'payments: expected 3 to be 2 // Object.is equality\nOn this schedule (seed 1):';
  expect(describeError({ message }, 'exercise.ts')).toEqual({
    message: 'payments: expected 3 to be 2\nOn this schedule (seed 1):',
  });
  const alike = {
    message: 'expected [] to be [] // Object.is equality',
    expected: '[]',
    actual: '[]',
  };
  expect(describeError(alike, 'exercise.ts')).toEqual(alike);
});
