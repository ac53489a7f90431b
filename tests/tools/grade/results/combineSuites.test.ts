import { expect, test } from 'vitest';
import { type CheckEvent, judge } from '../../../../tools/checker/index.ts';
import type { Exercise } from '../../../../tools/course/index.ts';
import type { PreparedSuite } from '../../../../tools/grade/jobs/prepareSuites.ts';
import { combineSuites } from '../../../../tools/grade/results/combineSuites.ts';

const exercise = { id: 'x/y', points: 2 } as Exercise; // What is read of it.

/** The result of an answer that passes these tests, of an exercise whose starter passes some. */
function grade(tests: readonly string[], given: readonly string[], passing: readonly string[]) {
  const prepared = { ...exercise, tests, given, test: '' };
  const suite = { prepared, visibility: 'visible' } as unknown as PreparedSuite;
  const events = tests.map((name) => {
    const status = passing.includes(name) ? 'passed' : 'failed';
    return { type: 'finished', result: { name, status, milliseconds: 1 } } as const;
  });
  const verdict = judge(prepared, [...events, { type: 'done' }] satisfies CheckEvent[]);
  const result = combineSuites(exercise, [suite], [{ suite, verdict }]);
  expect(result.points).toBe(verdict.points);
  return { points: result.points, earned: result.tests.map(({ earned }) => earned) };
}

const TESTS = ['in order', 'side by side', 'each once', 'none lost'];
const GIVEN = ['in order', 'each once'];

test.each([
  ['all', TESTS, { points: 2, earned: [0, 1, 0, 1] }],
  ['those of the starter', GIVEN, { points: 0, earned: [0, 0, 0, 0] }],
  ['one more', [...GIVEN, 'none lost'], { points: 1, earned: [0, 0, 0, 1] }],
  ['all but one of the starter', TESTS.slice(1), { points: 1, earned: [-1, 1, 0, 1] }],
  [
    'all but those of the starter',
    ['side by side', 'none lost'],
    { points: 0, earned: [-1, 1, -1, 1] },
  ],
  ['one, and none of the starter', ['none lost'], { points: 0, earned: [-0.5, 0, -0.5, 1] }],
  ['none', [], { points: 0, earned: [0, 0, 0, 0] }],
])('what tests earn is what the exercise earns: passing %s', (_which, passing, expected) => {
  expect(grade(TESTS, GIVEN, passing)).toEqual(expected);
});

test('an exercise whose starter passes everything is worth its points only to an answer that does, too', () => {
  expect(grade(['a', 'b'], ['a', 'b'], ['a', 'b']).points).toBe(2);
  expect(grade(['a', 'b'], ['a', 'b'], ['a']).points).toBe(0);
});
