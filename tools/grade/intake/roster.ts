import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../../course/index.ts';
import { findCollision } from './collisions.ts';
import { fold, type Student } from './student.ts';

/** A student of the class, and where the answers are. */
export interface RosterEntry extends Student {
  /** The folder, the zip or the checkout, within the submissions; found by name if undefined. */
  readonly folder?: string;
}

const COLUMNS = ['id', 'name', 'email', 'section', 'folder', 'extension_days', 'submitted'];

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** Reads a roster: a CSV file with a head. Only `id` is required. Raises UsageError with the line that is wrong. */
export function readRoster(file: string): RosterEntry[] {
  const entries = readRows(file).map(({ info, record }) => readEntry(record, file, info.lines));
  const [, id] = findCollision(entries.map((entry) => entry.id)) ?? [];
  if (id !== undefined)
    throw new UsageError(`${file}: two rows have the id "${id}". Ids tell students apart.`);
  return entries;
}

function readRows(file: string): Row[] {
  try {
    return parse(readFileSync(file, 'utf8'), {
      bom: true,
      columns: (head: string[]) => readHead(head, file),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} can't be read as a roster: ${(error as Error).message}`);
  }
}

function readHead(head: readonly string[], file: string): string[] {
  const columns = head.map((name) => fold(name.trim()).replaceAll(' ', '_'));
  if (!columns.includes('id'))
    throw new UsageError(
      `${file}:1: there is no column "id". A roster's head is like ${COLUMNS.join(',')}; only id is required.`,
    );
  return columns;
}

function readEntry(record: Row['record'], file: string, line: number): RosterEntry {
  const { id = '', name = '', email, section, folder, extension_days = '', submitted } = record;
  if (id === '') throw new UsageError(`${file}:${line}: the id is missing.`);
  const extensionDays = Number(extension_days);
  if (!(extensionDays >= 0))
    throw new UsageError(
      `${file}:${line}: extension_days must be a number of days, not "${extension_days}".`,
    );
  return {
    id,
    name: name || id,
    extensionDays,
    ...(email ? { email } : {}),
    ...(section ? { section } : {}),
    ...(folder ? { folder } : {}),
    ...(submitted ? { submitted: readTime(submitted, `${file}:${line}`) } : {}),
  };
}

/** A time without a zone could mean two moments, hours apart. */
function readTime(text: string, place: string): Date {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime()) && /(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return time;
  throw new UsageError(
    `${place}: submitted must be a time with its zone, like 2026-12-01T23:59:00+01:00, not "${text}".`,
  );
}
