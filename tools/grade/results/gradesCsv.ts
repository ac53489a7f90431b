import { stringify } from 'csv-stringify/sync';
import type { CourseResults, StudentResult } from './model.ts';
import { toHundredths } from './toHundredths.ts';

/** A row per student: points per exercise and the total; with names where a roster gave them, with lateness where there is a deadline. */
export function gradesCsv({ exercises, students, due }: CourseResults): string {
  const people = PEOPLE.filter((field) => isTold(field, students));
  const isTimed = due !== undefined;
  const head = [
    'student',
    ...people,
    ...exercises.map(({ id }) => id),
    ...(isTimed ? ['days_late', 'deduction'] : []),
    'total',
  ];
  const rows = Iterator.from(students).map((student) => [
    student.id,
    ...people.map((field) => student[field] ?? ''),
    ...student.results.map(({ points }) => points),
    ...(isTimed ? [student.daysLate, deduction(student)] : []),
    student.total,
  ]);
  return stringify([head, ...rows], { escape_formulas: true }); // A folder may be called =HYPERLINK(…).
}

const PEOPLE = ['name', 'email', 'section'] as const;

function isTold(field: (typeof PEOPLE)[number], students: Iterable<StudentResult>): boolean {
  for (const student of students)
    if (student[field] !== undefined && student[field] !== student.id) return true;
  return false;
}

function deduction({ earned, total }: StudentResult): number {
  return toHundredths(earned - total);
}
