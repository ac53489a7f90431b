import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkAnswers } from '../../../tools/check/checkAnswers.ts';
import { createChecker, type Verdict } from '../../../tools/checker/index.ts';
import { listExercises } from '../../../tools/course/index.ts';
import { createGrader } from '../../../tools/grade/sandbox/gradeAnswer.ts';
import { findIsolation } from '../../../tools/grade/sandbox/layers/isolation.ts';
import { completeLimits } from '../../../tools/grade/sandbox/layers/limits.ts';
import { makeCourse, removeCourses } from '../fixtures/makeCourse.ts';

afterAll(removeCourses);

const FOLDER = 'exercises/01-first/01-give';
const SOLUTION = "export function* giveTo(take) {\n  take('a');\n}\n";
const SWALLOWS = "export function* giveTo(take) {\n  try {\n    take('b');\n  } catch {}\n}\n";
const ENDS_EARLY = 'export function* giveTo() {}\n';

/** Assertions that run while the answer does, which could catch what they throw, or keep them from running. */
const course = makeCourse({
  [`${FOLDER}/index.mdx`]:
    '---\ntitle: Give\nconcepts: [functions]\npoints: 1\nminutes: 1\n---\nThe task.\n',
  [`${FOLDER}/exercise.ts`]: ENDS_EARLY,
  [`${FOLDER}/solution.ts`]: SOLUTION,
  [`${FOLDER}/exercise.test.ts`]: `import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { giveTo } from './exercise';

test('gives an a', () => {
  simulate(() => giveTo((letter) => expect(letter, 'the letter').toBe('a'))).result();
});
`,
  'swallows.ts': SWALLOWS,
});

/** By the page's engine, by Vitest as the terminal runs it, and by the grader. */
async function judgeEverywhere(name: string, source: string): Promise<unknown[]> {
  const [exercise] = listExercises(course);
  if (!exercise) throw new Error('The fixture has no exercise.');
  const checker = await createChecker({ processes: 1 });
  const grader = await createGrader(findIsolation(), 2);
  const attempt = { exercise, answer: join(course, name) };
  const [terminal] = await checkAnswers([attempt], checker, { timeout: 20, root: course });
  const around = { limits: completeLimits({ seconds: 60 }), seed: 1 };
  const prepared = await checker.prepare(exercise);
  const verdicts = [
    await checker.check(exercise, source),
    terminal?.verdict,
    (await grader.grade(prepared, source, around)).verdict,
  ];
  await Promise.all([checker.close(), grader.close()]);
  return verdicts.map((verdict) => verdict && describe(verdict));
}

function describe({ status, tests }: Verdict): unknown {
  return { status, messages: tests.map(({ message }) => message) };
}

test.each([
  [
    'an assertion that fails is one that failed, though the answer catches what it throws',
    ['swallows.ts', SWALLOWS],
    "the letter: expected 'b' to be 'a'",
  ],
  [
    'a test that has looked at nothing has not passed',
    [`${FOLDER}/exercise.ts`, ENDS_EARLY],
    'The test ended before it had looked at anything. Does something end it early?',
  ],
] as const)('%s: on every host', async (_title, [name, source], message) => {
  const verdict = { status: 'failed', messages: [message] };
  expect(await judgeEverywhere(name, source)).toEqual([verdict, verdict, verdict]);
});
