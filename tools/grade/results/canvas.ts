import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UsageError } from '../../course/index.ts';
import { fold } from '../intake/student.ts';
import { findOwners } from './canvasRows.ts';
import type { CourseResults, StudentResult } from './model.ts';
import { toHundredths } from './toHundredths.ts';

/** Canvas's own export of its gradebook, cell by cell as it was. */
export interface CanvasExport {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which column gets the points of which exercise, by index. */
  readonly columns: ReadonlyMap<number, string>;
}

/** What of an exercise names its column. */
interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * Reads Canvas's export. An assignment there is called like an exercise, by id or by title; Canvas adds its own number: `Overlap (4711)`.
 * Raises UsageError if it is no export, or has no such column.
 */
export function readCanvas(file: string, exercises: readonly Named[]): CanvasExport {
  const [head = [], ...rows] = readRows(file);
  if (!head.includes('Student') || !head.includes('ID'))
    throw new UsageError(
      `${file} is no export of Canvas's gradebook: its head must have the columns Student and ID.`,
    );
  const columns = new Map<number, string>();
  for (const [index, title] of head.entries()) {
    const name = fold(title.replace(/ \(\d+\)$/, '').trim());
    const exercise = exercises.find((one) => [one.id, one.title].some((own) => fold(own) === name));
    if (exercise) columns.set(index, exercise.id);
  }
  if (columns.size > 0) return { head, rows, columns };
  throw new UsageError(
    `${file}: no assignment in it is called like an exercise. Call them like ${exercises[0]?.id ?? 'an exercise'} or "${exercises[0]?.title ?? ''}".`,
  );
}

/** The export with the points filled in, scaled to what Canvas has as possible. Cells of others stay as they are, and so do rows of students unknown here. */
export function fillCanvas({ head, rows, columns }: CanvasExport, results: CourseResults): string {
  const possible = rows.find((row) => row[0]?.trim() === 'Points Possible') ?? [];
  const filled = [...rows];
  const owners = findOwners(head, rows, results.students);
  for (const student of results.students)
    for (const [place, row] of rows.entries())
      if (owners[place] === student.id)
        filled[place] = fillRow(row, { columns, possible, student });
  return stringify([head, ...filled]);
}

interface Filling extends Pick<CanvasExport, 'columns'> {
  readonly possible: readonly string[];
  readonly student: StudentResult;
}

function fillRow(row: readonly string[], { columns, possible, student }: Filling): string[] {
  return row.map((cell, index) => {
    const result = student.results.find(({ exercise }) => exercise === columns.get(index));
    if (result === undefined || student.source === undefined) return cell;
    const most = Number(possible[index] || result.maxPoints);
    const share = result.maxPoints === 0 ? 0 : result.points / result.maxPoints;
    return String(toHundredths(share * student.kept * most));
  });
}

function readRows(file: string): string[][] {
  try {
    return parse(readFileSync(file, 'utf8'), { bom: true, relax_column_count: true });
  } catch (error) {
    throw new UsageError(`${file} can't be read as CSV: ${(error as Error).message}`);
  }
}
