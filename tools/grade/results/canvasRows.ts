import { fold, nameKey } from '../intake/student.ts';
import type { StudentResult } from './model.ts';

const NUMBERS = ['ID', 'SIS User ID', 'SIS Login ID'];

type Row = readonly string[];

/**
 * Whose each row of a gradebook is, by the student's id: by a number or an address in it; else by the name, if nobody else has that name, there or here.
 * Undefined where that doesn't tell.
 */
export function findOwners(
  head: Row,
  rows: readonly Row[],
  students: Iterable<StudentResult>,
): (string | undefined)[] {
  const byNumber = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const { id, name, email = '', aliases = [] } of students) {
    for (const own of [id, email, ...aliases])
      if (!byNumber.has(fold(own))) byNumber.set(fold(own), id);
    byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), id]);
  }
  byNumber.delete('');
  byName.delete('');
  const numbered = rows.map((row) =>
    NUMBERS.map((column) => byNumber.get(fold(row[head.indexOf(column)] ?? ''))).find(
      (id) => id !== undefined,
    ),
  );
  const taken = new Set(numbered);
  const names = rows.map((row) => nameKey(row[head.indexOf('Student')] ?? ''));
  return names.map((name, place) => {
    if (numbered[place] !== undefined) return numbered[place];
    const [only, ...others] = byName.get(name) ?? [];
    const isAlone = others.length === 0 && names.indexOf(name) === names.lastIndexOf(name);
    return isAlone && !taken.has(only) ? only : undefined;
  });
}
