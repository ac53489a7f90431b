import { expect, test } from 'vitest';
import { type CheckEvent, judge } from '../../../../tools/checker/index.ts';
import type { Exercise } from '../../../../tools/course/index.ts';
import type { PreparedSuite } from '../../../../tools/grade/jobs/prepareSuites.ts';
import { combineSuites } from '../../../../tools/grade/results/combineSuites.ts';
import { gitHubClassroomResults } from '../../../../tools/grade/results/gitHubClassroom.ts';
import type { CourseResults, StudentResult } from '../../../../tools/grade/results/model.ts';

const exercise = { id: 'x/y', points: 2 } as Exercise; // What is read of it.
const TESTS = ['in order', 'at the same time', 'each once', 'none lost'];
/** An exercise whose starter passes two of its four tests. */
const prepared = { ...exercise, tests: TESTS, given: ['in order', 'each once'], test: '' };
const suite = { exercise, prepared, hash: 'h', visibility: 'visible', isHidden: false };

/** The result of an answer that passes these tests. */
function resultOf(passing: readonly string[]) {
  const events = TESTS.map((name) => {
    const status = passing.includes(name) ? 'passed' : 'failed';
    return { type: 'finished', result: { name, status, milliseconds: 1 } } as const;
  });
  const verdict = judge(prepared, [...events, { type: 'done' }] satisfies CheckEvent[]);
  const graded = suite as unknown as PreparedSuite;
  return combineSuites(exercise, [graded], [{ suite: graded, verdict }]);
}

/** The lines that GitHub Classroom adds up. */
function linesOf(passing: readonly string[]) {
  const student = { results: [resultOf(passing)] } as unknown as StudentResult;
  const text = gitHubClassroomResults(student, { isAfterDue: true } as CourseResults);
  const { tests }: { tests: { name: string; score: number; message: string }[] } = JSON.parse(text);
  return tests.map(({ name, score, message }) => [name.replace('x/y: ', ''), score, message]);
}

test('the points of an exercise are those of the tests that its starter fails', () => {
  const { points, tests } = resultOf(TESTS);
  expect(points).toBe(2);
  expect(tests.map(({ name, worth }) => [name, worth])).toEqual([
    ['in order', 0],
    ['at the same time', 1],
    ['each once', 0],
    ['none lost', 1],
  ]);
});

test('the starter’s tests add nothing to an answer that does no more', () => {
  expect(resultOf(prepared.given).points).toBe(0);
  expect(linesOf(prepared.given)).toEqual(TESTS.map((name) => [name, 0, '']));
});

test('an answer that breaks a test of the starter’s loses what another one earns', () => {
  const passing = ['at the same time', 'each once', 'none lost'];
  expect(resultOf(passing).points).toBe(1);
  expect(linesOf(passing)).toEqual([
    ['in order', 0, ''],
    ['at the same time', 1, ''],
    ['each once', 0, ''],
    ['none lost', 1, ''],
    ['everything else', -1, expect.stringContaining('A test fails that the starter passes')],
  ]);
});
