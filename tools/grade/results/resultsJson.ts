import type { CourseResults } from './model.ts';

/** Everything, for programs: without the texts of answers and starters, which lie elsewhere. */
export function resultsJson(results: CourseResults): string {
  const { exercises, students, ...rest } = results;
  const course = {
    ...rest,
    exercises: exercises.map(({ starter: _, ...exercise }) => exercise),
    students: students.map(({ id, name, results: all, ...student }) => ({
      student: id,
      name,
      ...student,
      grades: all.map(({ source: _, failingRun: __, ...grade }) => grade),
    })),
  };
  return `${JSON.stringify(course, null, 2)}\n`;
}
