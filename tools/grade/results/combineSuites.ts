import { countEarning, type TestResult, type Verdict } from '../../checker/index.ts';
import type { Exercise } from '../../course/index.ts';
import type { PreparedSuite } from '../jobs/prepareSuites.ts';
import type { ExerciseResult, FailingRun, GradedTest } from './model.ts';
import { toHundredths } from './toHundredths.ts';

export interface SuiteGrade {
  readonly suite: PreparedSuite;
  readonly verdict: Verdict;
  readonly milliseconds?: number;
  readonly isolation?: string;
  readonly level?: ExerciseResult['level'];
  readonly differs?: boolean;
  readonly isUngraded?: boolean;
  readonly failingRun?: FailingRun;
}

/**
 * One result of the verdicts of an exercise's suites; without verdicts, nothing was handed in. The points are shared by the tests of all suites that the
 * starter doesn't pass; a suite that ended in an error earns nothing.
 */
export function combineSuites(
  { id, points }: Exercise,
  suites: readonly PreparedSuite[],
  grades: readonly SuiteGrade[] | undefined,
): ExerciseResult {
  const toEarn = sum(suites.map(({ prepared }) => prepared.tests.length - prepared.given.length));
  const base = { exercise: id, maxPoints: points };
  if (grades === undefined)
    return { ...base, status: 'not submitted', points: 0, milliseconds: 0, tests: [] };
  const earned = sum(grades.map(countEarned));
  const share = toEarn > 0 ? earned / toEarn : grades.every(isPassed) ? 1 : 0;
  const error = grades.find(({ verdict }) => verdict.error)?.verdict.error;
  const isolations = [...new Set(grades.flatMap(({ isolation }) => isolation ?? []))];
  const levels = grades.flatMap(({ level }) => level ?? []);
  const failingRun = grades.find((grade) => grade.failingRun)?.failingRun;
  return {
    ...base,
    status: error ? 'error' : grades.every(isPassed) ? 'passed' : 'failed',
    points: toHundredths(points * share),
    tests: grades.flatMap((grade) => payTests(grade, points / Math.max(1, toEarn))),
    ...(error ? { error } : {}),
    milliseconds: sum(grades.map(({ milliseconds = 0 }) => milliseconds)),
    ...(isolations.length > 0 ? { isolation: isolations.join('; ') } : {}),
    ...(levels.length > 0 ? { level: levels.includes('reduced') ? 'reduced' : 'full' } : {}),
    ...(failingRun === undefined ? {} : { failingRun }),
    ...(grades.some(({ isUngraded }) => isUngraded) ? { isUngraded: true } : {}),
    ...(grades.some(({ differs }) => differs) ? { differs: true } : {}),
  };
}

function isPassed({ verdict }: SuiteGrade): boolean {
  return verdict.status === 'passed';
}

function countEarned({ suite: { prepared }, verdict }: SuiteGrade): number {
  if (verdict.error) return 0;
  const passed = verdict.tests.filter(({ status }) => status === 'passed').length;
  return countEarning(prepared, passed);
}

/**
 * The tests of one suite, with what they earn: `each` points for one that the starter fails. One that the starter passes earns nothing, and takes back what another
 * one has earned when it fails, if there is something to be taken.
 */
function payTests({ suite, verdict }: SuiteGrade, each: number): GradedTest[] {
  const { visibility, isHidden, prepared } = suite;
  const given = new Set(prepared.given);
  const gained = verdict.tests.filter(
    ({ name, status }) => !given.has(name) && status === 'passed',
  );
  const broken = verdict.tests.filter(({ name, status }) => given.has(name) && status !== 'passed');
  const toTake = (each * Math.min(gained.length, broken.length)) / Math.max(1, broken.length);
  const earn = (test: TestResult) => {
    if (verdict.error) return 0;
    if (broken.includes(test)) return 0 - toTake;
    return gained.includes(test) ? each : 0;
  };
  return verdict.tests.map((test) => {
    const worth = given.has(test.name) ? 0 : each;
    return { ...test, visibility, isHidden, worth, earned: earn(test) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
