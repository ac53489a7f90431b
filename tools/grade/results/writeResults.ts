import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Exercise } from '../../course/index.ts';
import type { StudentGrades } from '../jobs/gradeFolder.ts';
import type { Options } from '../options.ts';

/** Writes grades.csv (a row per student, points per exercise, the total) and results.json (everything down to each test). */
export function writeResults(
  students: readonly StudentGrades[],
  exercises: readonly Exercise[],
  options: Options,
): void {
  writeFileSync(join(options.out, 'grades.csv'), toCsv(students, exercises));
  writeFileSync(join(options.out, 'results.json'), toJson(students, exercises, options));
}

/** A student's points, summed in hundredths. */
export function totalOf({ grades }: StudentGrades): number {
  return grades.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;
}

function toCsv(students: readonly StudentGrades[], exercises: readonly Exercise[]): string {
  const head = ['student', ...exercises.map(({ id }) => id), 'total'];
  const rows = students.map((student) => [
    student.student,
    ...student.grades.map(({ points }) => points),
    totalOf(student),
  ]);
  return stringify([head, ...rows], { escape_formulas: true }); // A folder may be called =HYPERLINK(…).
}

function toJson(
  students: readonly StudentGrades[],
  exercises: readonly Exercise[],
  { timeout, memory }: Options,
): string {
  const results = {
    exercises: exercises.map(({ id, title, points }) => ({ id, title, points })),
    limits: { timeout, memory },
    isolation: 'reduced: a process per answer, without a sandbox around it',
    students: students.map((student) => ({ ...student, total: totalOf(student) })),
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}
