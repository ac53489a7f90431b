import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Checker, Verdict } from '../checker/index.ts';
import { CourseError, type Exercise } from '../course/index.ts';
import { readCaughtBy, readFails, readMistake } from './headers.ts';

/** What was found about one exercise. It is sound if `problems` is empty. */
export interface Findings {
  readonly exercise: Exercise;
  readonly solutionPasses: boolean;
  readonly starterFails: boolean;
  /** How many wrong answers the test that they name rejects. */
  readonly rejected: number;
  /** One line each: the file, and what is wrong with it. */
  readonly problems: readonly string[];
}

/** Holds an exercise against the rules in exercises/README.md. */
export async function verifyExercise(exercise: Exercise, checker: Checker): Promise<Findings> {
  const gaps = findGaps(exercise);
  if (gaps.length > 0) return unsound(exercise, gaps);
  try {
    return await tryOut(exercise, checker);
  } catch (error) {
    if (error instanceof CourseError) return unsound(exercise, [error.message]);
    throw error;
  }
}

function unsound(exercise: Exercise, problems: readonly string[]): Findings {
  return { exercise, solutionPasses: false, starterFails: false, rejected: 0, problems };
}

async function tryOut(exercise: Exercise, checker: Checker): Promise<Findings> {
  const { tests } = await checker.prepare(exercise);
  const [solution, starter, ...wrong] = await Promise.all([
    checkSolution(exercise, checker),
    checkStarter(exercise, checker),
    ...exercise.wrong.map((file) => checkWrongAnswer(exercise, file, checker)),
  ]);
  const answers = [solution, starter, ...wrong].filter((problem) => problem !== undefined);
  return {
    exercise,
    solutionPasses: solution === undefined,
    starterFails: starter === undefined,
    rejected: wrong.filter((problem) => problem === undefined).length,
    problems: [
      ...findPageProblems(exercise),
      ...findNameProblems(tests),
      ...findTooFew(exercise),
      ...answers,
    ],
  };
}

function findGaps({ starter, test, solution }: Exercise): string[] {
  return [starter, test, solution]
    .filter((file) => !existsSync(file))
    .map((file) => `${basename(file)}: is missing`);
}

/** A Hint counts if there is something in it. */
function findPageProblems({ folder }: Exercise): string[] {
  const page = readFileSync(join(folder, 'index.mdx'), 'utf8');
  const hints = [...page.matchAll(/<Hint\b[^>]*>([\s\S]*?)<\/Hint>/g)];
  const problems = hints.some(([, text = '']) => text.trim() === '')
    ? ['index.mdx: a <Hint> is empty']
    : [];
  return hints.length < 3
    ? [`index.mdx: at least three <Hint>s, not ${hints.length}`, ...problems]
    : problems;
}

function findNameProblems(tests: readonly string[]): string[] {
  if (tests.length === 0) return ['exercise.test.ts: has no tests'];
  const doubled = tests.filter((name, index) => tests.indexOf(name) !== index);
  return [...new Set(doubled)].map((name) => `exercise.test.ts: two tests are called "${name}"`);
}

function findTooFew({ wrong }: Exercise): string[] {
  return wrong.length < 3 ? [`wrong/: at least three wrong answers, not ${wrong.length}`] : [];
}

async function checkSolution(exercise: Exercise, checker: Checker): Promise<string | undefined> {
  const verdict = await checker.check(exercise, readFileSync(exercise.solution, 'utf8'));
  return verdict.status === 'passed' ? undefined : `solution.ts: must pass. ${explain(verdict)}`;
}

async function checkStarter(exercise: Exercise, checker: Checker): Promise<string | undefined> {
  const source = readFileSync(exercise.starter, 'utf8');
  const named = readFails(source);
  if (!named) return 'exercise.ts: the first line must be "// fails: <the test that it fails>"';
  return findRejectionProblem('exercise.ts', await checker.check(exercise, source), named);
}

async function checkWrongAnswer(
  exercise: Exercise,
  file: string,
  checker: Checker,
): Promise<string | undefined> {
  const name = relative(exercise.folder, file);
  const source = readFileSync(file, 'utf8');
  const named = readCaughtBy(source);
  if (!readMistake(source))
    return `${name}: the first line must be "// mistake: <what it does wrong>"`;
  if (!named) return `${name}: the second line must be "// caught by: <the test that rejects it>"`;
  return findRejectionProblem(name, await checker.check(exercise, source), named);
}

/** It must run, and fail the very test that it names: failing another one would hide that this one is blind. */
function findRejectionProblem(file: string, verdict: Verdict, named: string): string | undefined {
  const test = verdict.tests.find(({ name }) => name === named);
  if (!test) return `${file}: names a test that does not exist: "${named}"`;
  if (verdict.status === 'error') return `${file}: must run, and fail. ${explain(verdict)}`;
  if (test.status === 'failed') return undefined;
  return `${file}: passes "${named}", which must reject it. ${explain(verdict)}`;
}

function explain({ status, error, tests }: Verdict): string {
  if (error) return error.line ? `${error.message} (line ${error.line})` : error.message;
  if (status === 'passed') return 'It passes every test.';
  const failures = tests.filter((test) => test.status === 'failed');
  return `It fails: ${failures.map(({ name, message }) => `"${name}" (${message})`).join(', ')}`;
}
