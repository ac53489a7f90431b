import { UsageError } from '../../course/index.ts';
import type { CourseResults, ExerciseInfo } from './model.ts';

/** Joins the results of parts of a class. Raises UsageError if they don't belong together. */
export function mergeResults(parts: readonly CourseResults[]): CourseResults {
  const [first, ...others] = parts;
  if (first === undefined) throw new UsageError('Name at least one folder of results.');
  const course = describe(first);
  if (others.some((part) => describe(part) !== course))
    throw new UsageError(
      'These results are of different exercises, tests, points or seeds. Grade all parts with the same course and settings.',
    );
  const students = parts.flatMap((part) => part.students);
  const ids = students.map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined)
    throw new UsageError(`Two of these results have the student "${twin}". Name each part once.`);
  return {
    ...first,
    at:
      parts
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? first.at,
    isAfterDue: parts.every(({ isAfterDue }) => isAfterDue),
    isolation: [...new Set(parts.map(({ isolation }) => isolation))].join('; '),
    students: students.sort((one, other) => (one.id < other.id ? -1 : 1)),
    remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
  };
}

function describe({ exercises, seed, due }: CourseResults): string {
  return JSON.stringify([exercises.map(describeExercise), seed, due]);
}

function describeExercise({ id, points, tests }: ExerciseInfo): unknown {
  return [id, points, tests];
}
