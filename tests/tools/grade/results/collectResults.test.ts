import { expect, test } from 'vitest';
import { collectResults } from '../../../../tools/grade/results/collectResults.ts';
import { combineSuites } from '../../../../tools/grade/results/combineSuites.ts';
import type { ExerciseResult, StudentResult } from '../../../../tools/grade/results/model.ts';
import { completeLimits } from '../../../../tools/grade/sandbox/layers/limits.ts';
import { noSettings } from '../../../../tools/grade/settings/settings.ts';

const WEAK = 'reduced isolation, without: walls';

function remarksOn(...results: Partial<ExerciseResult>[]): readonly string[] {
  const students = [{ id: 'ana', results }] as unknown as StudentResult[]; // What is read of it.
  const rest = { longestExtension: 0, assignments: [], settings: noSettings, seed: 1, remarks: [] };
  return collectResults({ students, limits: completeLimits({}), ...rest }).remarks;
}

test('a report warns of verdicts from reduced isolation, and says how many and what was missing', () => {
  const full = { points: 1, level: 'full', isolation: 'full' } as const;
  const reduced = { points: 1, level: 'reduced', isolation: WEAK } as const;
  expect(remarksOn(full)).toEqual([]);
  expect(remarksOn(full, reduced, reduced)).toEqual([
    `2 of 3 results come from ${WEAK}. An answer that breaks out of the engine is held by what is left. See: npm run grade -- doctor`,
  ]);
});

test('a result is as isolated as the weakest of its suites', () => {
  const suite = { prepared: { tests: ['a'], given: 0 } };
  const grade = { suite, verdict: { status: 'passed', tests: [] } };
  const grades = [
    { ...grade, level: 'full', isolation: 'full' },
    { ...grade, level: 'reduced', isolation: WEAK },
  ];
  const combine = combineSuites as (...parameters: unknown[]) => ExerciseResult; // With what it reads.
  const result = combine({ id: 'x/y', points: 1 }, [suite, suite], grades);
  expect(result).toMatchObject({ level: 'reduced', isolation: `full; ${WEAK}` });
});
