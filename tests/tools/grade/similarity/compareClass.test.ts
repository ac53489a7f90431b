import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { findExercises, readStarter } from '../../../../tools/course/index.ts';
import type { CourseResults, StudentResult } from '../../../../tools/grade/results/model.ts';
import { compareClass } from '../../../../tools/grade/similarity/compareClass.ts';

/** What it takes for a large class is more than all of the grading, so it is another process that compares. */
vi.mock('@dodona/dolos-core', () => {
  throw new Error('It is compared in the process that asks.');
});

const exercises = findExercises('coroutines').slice(0, 2);
const sources = exercises.map(({ solution }) => readFileSync(solution, 'utf8'));

test('a class is compared exercise by exercise in another process, and each pair has its answers with it', () => {
  const pairs = compareClass(
    classOf([
      ['ana', [sources[0], sources[1]]],
      ['ben', [`// mine\n${sources[0]}`, undefined]],
      ['cem', [undefined, sources[0]]],
    ]),
  );
  expect(pairs).toEqual([
    {
      exercise: exercises[0]?.id,
      left: { student: 'ana', source: sources[0] },
      right: { student: 'ben', source: `// mine\n${sources[0]}` },
      similarity: 1,
      passages: expect.arrayContaining([{ left: expect.anything(), right: expect.anything() }]),
    },
  ]);
});

function classOf(answers: [string, (string | undefined)[]][]): CourseResults {
  const students = answers.map(
    ([id, all]): StudentResult => ({
      id,
      name: id,
      daysLate: 0,
      kept: 1,
      earned: 0,
      total: 0,
      results: all.map((source, place) => ({
        exercise: exercises[place]?.id ?? '',
        status: 'passed',
        points: 0,
        maxPoints: 0,
        tests: [],
        milliseconds: 0,
        ...(source === undefined ? {} : { source }),
      })),
    }),
  );
  return {
    title: 'Class',
    at: '2026-01-01T00:00:00Z',
    seed: 1,
    isolation: 'full',
    limits: {},
    isAfterDue: true,
    exercises: exercises.map((exercise) => ({
      id: exercise.id,
      title: exercise.id,
      points: 1,
      starter: readStarter(exercise),
      tests: [],
      mistakes: [],
    })),
    students,
    remarks: [],
  };
}
