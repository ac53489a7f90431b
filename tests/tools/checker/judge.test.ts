import { describe, expect, test } from 'vitest';
import { type CheckEvent, judge } from '../../../tools/checker/index.ts';

const exercise = { id: '01-first/01-double', points: 4, given: ['a'], tests: ['a', 'b', 'c'] };

function finished(name: string, status: 'passed' | 'failed' = 'passed'): CheckEvent {
  return { type: 'finished', result: { name, status, milliseconds: 1 } };
}

const done: CheckEvent = { type: 'done' };

describe('points', () => {
  test.each([
    ['all passed', ['passed', 'passed', 'passed'], 'passed', 4],
    ['one short', ['passed', 'passed', 'failed'], 'failed', 2],
    ['no more than the starter passes', ['passed', 'failed', 'failed'], 'failed', 0],
    ['less than the starter passes', ['failed', 'failed', 'failed'], 'failed', 0],
  ] as const)('%s', (_case, [a, b, c], status, points) => {
    const verdict = judge(exercise, [finished('a', a), finished('b', b), finished('c', c), done]);
    expect(verdict).toMatchObject({ status, points, maxPoints: 4 });
  });

  test('thirds are rounded to hundredths', () => {
    const verdict = judge({ ...exercise, points: 1, given: [] }, [
      finished('a'),
      finished('b', 'failed'),
      finished('c', 'failed'),
      done,
    ]);
    expect(verdict.points).toBe(0.33);
  });
});

describe('what is never a pass', () => {
  const passes = [finished('a'), finished('b'), finished('c')];

  test.each([
    ['a missing test', [finished('a'), finished('b'), done], 'The test "c" did not run.'],
    [
      'a skipped test',
      [...passes.slice(0, 2), { type: 'started', test: 'c' }, done],
      'The test "c" did not run.',
    ],
    ['a doubled test', [...passes, finished('a'), done], 'The test "a" ran more than once.'],
    [
      'an unknown test',
      [...passes, finished('d'), done],
      'A test "d" ran that the exercise doesn\'t have.',
    ],
    ['a run without its end', passes, 'The checker ended before it was done.'],
    ['no report at all', [], 'The test "a" did not run.'],
  ] as [string, CheckEvent[], string][])(
    '%s is an error without points',
    (_case, events, message) => {
      const verdict = judge(exercise, events);
      expect(verdict).toMatchObject({
        status: 'error',
        points: 0,
        error: { kind: 'crash', message },
      });
    },
  );

  test('a limit that was hit is an error, though every test passed before', () => {
    const verdict = judge(exercise, [...passes, done], { kind: 'timeout', message: 'Stopped.' });
    expect(verdict).toMatchObject({ status: 'error', points: 0, error: { kind: 'timeout' } });
  });

  test('an exercise without tests is an error', () => {
    expect(judge({ ...exercise, tests: [] }, [done]).status).toBe('error');
  });
});

test('a verdict lists every test in the order of the test file, with those that did not run', () => {
  const verdict = judge(exercise, [finished('b'), finished('a', 'failed')], {
    kind: 'exit',
    message: 'Ended.',
  });
  expect(verdict.tests.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'a failed',
    'b passed',
    'c missing',
  ]);
});
