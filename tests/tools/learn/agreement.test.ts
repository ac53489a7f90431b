import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createChecker, type Verdict } from '../../../tools/checker/index.ts';
import { listExercises } from '../../../tools/course/index.ts';
import { LiveChecker } from '../../../tools/learn/engine/liveChecker.ts';

const live = new LiveChecker(20);
const checker = await createChecker({ timeout: 20 });

afterAll(async () => {
  await live.close();
  await checker.close();
});

/** A sample: the engine is the checker's, of which tests/exercises/verdicts.test.ts proves this. */
test('the companion and the checker give the same verdict on starters, solutions and wrong answers of every sixth exercise', async () => {
  for (const exercise of listExercises().filter((_, index) => index % 6 === 0))
    for (const file of [exercise.starter, exercise.solution, ...exercise.wrong.slice(0, 1)]) {
      const source = readFileSync(file, 'utf8');
      const { verdict } = await live.check(exercise, source);
      const expected = await checker.check(exercise, source);
      expect(essence(verdict), file).toEqual(essence(expected));
    }
});

test('breaking says nothing of a failing run, and does not change a verdict', async () => {
  const [exercise] = listExercises();
  if (!exercise) throw new Error('The course has no exercise.');
  const solution = readFileSync(exercise.solution, 'utf8');
  const before = await live.check(exercise, solution);
  await live.break(exercise, solution);
  expect(essence((await live.check(exercise, solution)).verdict)).toEqual(essence(before.verdict));
});

test('the limit of time is the answer’s alone: it keeps no exercise from being read', async () => {
  const hasty = new LiveChecker(0.001);
  const [exercise] = listExercises();
  if (!exercise) throw new Error('The course has no exercise.');
  const { verdict } = await hasty.check(exercise, readFileSync(exercise.solution, 'utf8'));
  expect(verdict.error?.kind).toBe('timeout');
  await hasty.close();
});

/** All but times, and the runtime's own frames in texts that hold a stack: the companion's `simulate` is one call deeper. */
function essence({ tests, ...verdict }: Verdict): unknown {
  const shown = tests.map(({ milliseconds: _, ...result }) => JSON.stringify(result));
  return {
    ...verdict,
    tests: shown.map((text) => text.replace(/\\n +at [^\\"]*/g, '').slice(0, 1000)),
  };
}
