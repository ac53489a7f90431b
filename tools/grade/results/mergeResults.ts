import { UsageError } from '../../course/index.ts';
import type { CourseResults, ExerciseInfo } from './model.ts';
import type { StudentFile } from './studentFile.ts';

/** Joins the results of parts of a class, the students in a file for all. Raises UsageError if they don't belong together. */
export function mergeResults(
  parts: readonly CourseResults[],
  students: StudentFile,
): CourseResults {
  const [first, ...others] = parts;
  if (first === undefined) throw new UsageError('Name at least one folder of results.');
  const course = describe(first);
  if (others.some((part) => describe(part) !== course))
    throw new UsageError(
      'These results are of different exercises, tests, points or seeds. Grade all parts with the same course and settings.',
    );
  const order = orderStudents(parts);
  for (const part of parts)
    for (const student of part.students) students.set(order.get(student.id) ?? 0, student);
  return {
    ...first,
    at:
      parts
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? first.at,
    isAfterDue: parts.every(({ isAfterDue }) => isAfterDue),
    isolation: [...new Set(parts.map(({ isolation }) => isolation))].join('; '),
    students,
    remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
  };
}

/** Where each comes in the whole class: by id. */
function orderStudents(parts: readonly CourseResults[]): Map<string, number> {
  const ids = new Set<string>();
  for (const { students } of parts)
    for (const { id } of students) {
      if (ids.has(id))
        throw new UsageError(`Two of these results have the student "${id}". Name each part once.`);
      ids.add(id);
    }
  return new Map([...ids].sort().map((id, index) => [id, index]));
}

function describe({ exercises, seed, due }: CourseResults): string {
  return JSON.stringify([exercises.map(describeExercise), seed, due]);
}

function describeExercise({ id, points, tests }: ExerciseInfo): unknown {
  return [id, points, tests];
}
