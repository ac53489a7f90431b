import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAnswers } from '../../tools/check/checkAnswers.ts';
import type { Attempt } from '../../tools/check/vitest/runAttempts.ts';
import { type Checker, createChecker, type Verdict } from '../../tools/checker/index.ts';
import { courseRoot, type Exercise, listExercises, projectRoot } from '../../tools/course/index.ts';
import { mapSome } from '../../tools/grade/jobs/mapSome.ts';
import { createGrader, type Grader } from '../../tools/grade/sandbox/gradeAnswer.ts';
import { findIsolation } from '../../tools/grade/sandbox/layers/isolation.ts';
import { completeLimits } from '../../tools/grade/sandbox/layers/limits.ts';
import { verify } from '../../tools/verify/verify.ts';
import { makeCourse, removeCourses } from '../tools/fixtures/makeCourse.ts';

const exercises = listExercises();

/** Every answer takes minutes, so that is for THOROUGH=1; else all engines judge three of the last exercise of each chapter. */
const isThorough = process.env['THOROUGH'] === '1';
const compared = isThorough
  ? exercises
  : exercises.filter(({ chapter }, index) => exercises[index + 1]?.chapter !== chapter);
const mostWrong = isThorough ? Math.max(...exercises.map(({ wrong }) => wrong.length)) : 1;

/** Vitest takes one answer per exercise and run: first all starters, then all solutions, then all first wrong answers, and so on. */
const rounds: [string, (exercise: Exercise) => string | undefined][] = [
  ['starters', ({ starter }) => starter],
  ['solutions', ({ solution }) => solution],
  ...Array.from({ length: mostWrong }, (_, index) => {
    const pick = ({ wrong }: Exercise) => wrong[index];
    return [`wrong answers, number ${index + 1} of each`, pick] as [string, typeof pick];
  }),
];

let checker: Checker;
let grader: Grader;

beforeAll(async () => {
  checker = rememberVerdicts(await createChecker());
  grader = await createGrader(findIsolation(), 2);
});

afterAll(async () => {
  await checker.close();
  await grader.close();
  removeCourses();
});

test('every solution passes, every starter and wrong answer fails the test that it names', async () => {
  const { problems, summary } = await verify(undefined, courseRoot, checker);
  console.log(summary);
  expect(problems).toEqual([]);
}, 600_000);

describe('the terminal (Vitest itself), the checker and the grader agree, test by test, on all', () => {
  test.each(rounds)(
    '%s',
    async (_title, pick) => {
      const attempts: Attempt[] = compared.flatMap((exercise) => {
        const answer = pick(exercise);
        return answer ? [{ exercise, answer }] : [];
      });
      const terminal = await checkAnswers(attempts, checker, { timeout: 20, isolate: false });
      const seen = terminal.map(({ attempt, verdict }) => describeVerdict(attempt, verdict));
      expect(await mapSome(attempts, 2, checkOne)).toEqual(seen);
      expect(await mapSome(attempts, availableParallelism(), gradeOne)).toEqual(seen);
    },
    600_000,
  );
});

/** Its own things under all names that CommonJS takes, in every kind of place. */
const OWN_NAMES = `import { sleep } from 'asyncio';

function require(condition: boolean, require_ = 'sleep is missing'): void {
  if (!condition) throw new Error(require_);
}
require(typeof sleep === 'function');

class Desk {
  module = 1;
  exports(): number {
    return this.module;
  }
}
const module = { exports: new Desk().exports(), require };
let exports = module.exports;
({ exports } = { exports: exports + 1 });

export let count = 0;
export const double = (require: number): number => {
  const tools = { module, exports, text: 'exports' };
  count += 1;
  if (tools.text !== 'exports' || tools.module.exports !== 1) throw new Error(tools.text);
  return require * tools.exports;
};
`;

test('all three take an answer that has a require, a module and exports of its own', async () => {
  const root = makeCourse();
  const [exercise] = listExercises(root);
  if (!exercise) throw new Error('The fixture has no exercise.');
  const attempt = { exercise, answer: join(root, 'answer.ts') };
  writeFileSync(attempt.answer, OWN_NAMES);
  const [terminal] = await checkAnswers([attempt], checker, { timeout: 20, root });
  const passes = { status: 'passed', points: exercise.points };
  expect(terminal?.verdict).toMatchObject(passes);
  expect(await checkOne(attempt)).toMatchObject(passes);
  expect(await gradeOne(attempt)).toMatchObject(passes);
}, 60_000);

/** Two tests ask for the same verdicts. */
function rememberVerdicts(original: Checker): Checker {
  const verdicts = new Map<string, Promise<Verdict>>();
  return {
    ...original,
    check(exercise, source) {
      const key = `${exercise.id}\n${source}`;
      const verdict = verdicts.get(key) ?? original.check(exercise, source);
      verdicts.set(key, verdict);
      return verdict;
    },
  };
}

async function checkOne(attempt: Attempt): Promise<unknown> {
  const source = readFileSync(attempt.answer, 'utf8');
  return describeVerdict(attempt, await checker.check(attempt.exercise, source));
}

async function gradeOne(attempt: Attempt): Promise<unknown> {
  const source = readFileSync(attempt.answer, 'utf8');
  const exercise = await checker.prepare(attempt.exercise);
  const around = { limits: completeLimits({ seconds: 30 }), seed: 1 };
  return describeVerdict(attempt, (await grader.grade(exercise, source, around)).verdict);
}

/** The verdict, without how long it took; the engine calls every answer exercise.ts. */
function describeVerdict({ answer }: Attempt, verdict: Verdict): unknown {
  const shown = JSON.stringify(verdict, (key, value) =>
    key === 'milliseconds' ? undefined : value,
  );
  return {
    answer: relative(projectRoot, answer),
    ...JSON.parse(shown.replaceAll(basename(answer), 'exercise.ts')),
  };
}
