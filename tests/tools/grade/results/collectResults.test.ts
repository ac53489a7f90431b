import { expect, test } from 'vitest';
import { collectResults } from '../../../../tools/grade/results/collectResults.ts';
import { combineSuites } from '../../../../tools/grade/results/combineSuites.ts';
import type { ExerciseResult, StudentResult } from '../../../../tools/grade/results/model.ts';
import { noSettings } from '../../../../tools/grade/settings/settings.ts';

const WEAK = 'reduced isolation, without: walls';

const nothing = { students: [], longestExtension: 0, assignments: [], seed: 1, remarks: [] };

function remarksOn(...results: Partial<ExerciseResult>[]): readonly string[] {
  const students = [{ id: 'ana', results }] as unknown as StudentResult[]; // What is read of it.
  return collectResults({ ...nothing, students, limits: {}, settings: noSettings }).remarks;
}

test('the limits are those of an exercise that has none of its own: of the settings, else of the command line, else the usual ones', () => {
  const settings = { ...noSettings, limits: { memory: 512, cpu: 3 } };
  const { limits } = collectResults({ ...nothing, limits: { seconds: 20, memory: 64 }, settings });
  expect(limits).toMatchObject({ seconds: 20, memory: 512, cpu: 3, files: 64 });
});

test('a report warns of verdicts from reduced isolation, and says how many and what was missing', () => {
  const full = { points: 1, level: 'full', isolation: 'full' } as const;
  const reduced = { points: 1, level: 'reduced', isolation: WEAK } as const;
  expect(remarksOn(full)).toEqual([]);
  expect(remarksOn(full, reduced, reduced)).toEqual([
    `2 of 3 results come from ${WEAK}. An answer that breaks out of the engine is held by what is left. See: npm run grade -- doctor`,
  ]);
});

test('a result is as isolated as the weakest of its suites', () => {
  const suite = { prepared: { tests: ['a'], given: [] } };
  const grade = { suite, verdict: { status: 'passed', tests: [] } };
  const grades = [
    { ...grade, level: 'full', isolation: 'full' },
    { ...grade, level: 'reduced', isolation: WEAK },
  ];
  const combine = combineSuites as (...parameters: unknown[]) => ExerciseResult; // With what it reads.
  const result = combine({ id: 'x/y', points: 1 }, [suite, suite], grades);
  expect(result).toMatchObject({ level: 'reduced', isolation: `full; ${WEAK}` });
});
