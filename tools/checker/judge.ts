import type { CheckEvent } from './protocol.ts';
import type { CheckError, TestResult, Verdict } from './verdict.ts';

/** What of an exercise a verdict needs. */
export interface Judged {
  readonly id: string;
  readonly points: number;
  /** The names of the tests that the starter passes: they were given, and earn nothing. */
  readonly given: readonly string[];
  /** The names of the tests that the test file defines with the solution, in order. */
  readonly tests: readonly string[];
}

/**
 * The verdict on what an engine reported. `ending` is what ended the engine before it was done. Every test must have run exactly
 * once and none may be unknown: anything else is an error, whatever the tests that did run say.
 */
export function judge(
  exercise: Judged,
  events: readonly CheckEvent[],
  ending?: CheckError,
): Verdict {
  const results = events.flatMap((event) => (event.type === 'finished' ? [event.result] : []));
  const tests = exercise.tests.map((name) => findResult(name, results));
  const error = ending ?? findFailedImport(events) ?? findIrregularity(exercise, results, events);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return {
    exercise: exercise.id,
    status: error ? 'error' : passed === tests.length ? 'passed' : 'failed',
    tests,
    ...(error ? { error } : {}),
    points: error ? 0 : earn(exercise, passed),
    maxPoints: exercise.points,
  };
}

/** The test in which a run ended: the last one that started and never finished. */
export function findUnfinishedTest(events: readonly CheckEvent[]): string | undefined {
  const last = events.findLast((event) => event.type === 'started' || event.type === 'finished');
  return last?.type === 'started' ? last.test : undefined;
}

function findResult(name: string, results: readonly TestResult[]): TestResult {
  const missing = { name, status: 'missing', milliseconds: 0 } as const;
  return results.find((result) => result.name === name) ?? missing;
}

function findFailedImport(events: readonly CheckEvent[]): CheckError | undefined {
  return events.find((event) => event.type === 'import-failed')?.error;
}

function findIrregularity(
  { tests }: Judged,
  results: readonly TestResult[],
  events: readonly CheckEvent[],
): CheckError | undefined {
  const ran = results.map(({ name }) => name);
  const missing = tests.find((name) => !ran.includes(name));
  const unknown = ran.find((name) => !tests.includes(name));
  const doubled = ran.find((name, index) => ran.indexOf(name) !== index);
  if (tests.length === 0) return crash('The exercise has no tests.');
  if (missing) return crash(`The test "${missing}" did not run.`);
  if (unknown) return crash(`A test "${unknown}" ran that the exercise doesn't have.`);
  if (doubled) return crash(`The test "${doubled}" ran more than once.`);
  if (events.at(-1)?.type !== 'done') return crash('The checker ended before it was done.');
  return undefined;
}

function crash(message: string): CheckError {
  return { kind: 'crash', message };
}

/** How many of the tests passed are paid for: one that the starter passes and the answer fails takes another one's place. */
export function countEarning({ given }: Pick<Judged, 'given'>, passed: number): number {
  return Math.max(0, passed - given.length);
}

/** Pays for the tests passed beyond those that the starter passes; in hundredths, so that a gradebook's sums come out even. */
function earn({ points, given, tests }: Judged, passed: number): number {
  const toEarn = tests.length - given.length;
  const share =
    toEarn > 0 ? countEarning({ given }, passed) / toEarn : Number(passed === tests.length);
  return Math.round(points * share * 100) / 100;
}
