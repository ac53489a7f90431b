import { dirname } from 'node:path';
import type { HandIn } from './handIns.ts';
import type { RosterEntry } from './roster.ts';
import { fold, nameKey, type Student } from './student.ts';

/** A student and what that student handed in: usually one thing, but there may be nothing, or too much. */
export interface Enrolled {
  readonly student: Student;
  readonly handIns: readonly HandIn[];
}

export interface Matched {
  readonly enrolled: readonly Enrolled[];
  readonly remarks: readonly string[];
}

/**
 * Finds each student's work: by the roster's folder, else by id, by a platform's number or address, else by name. Without a roster, whoever
 * handed something in is the class. What belongs to nobody on the roster is graded too, and told of.
 */
export function matchRoster(
  handIns: readonly HandIn[],
  roster: readonly RosterEntry[] | undefined,
): Matched {
  const entries = roster ?? [];
  const found = new Map<RosterEntry, HandIn[]>(entries.map((entry) => [entry, []]));
  const strangers: HandIn[] = [];
  for (const handIn of handIns) {
    const entry = findOwner(handIn, entries);
    if (entry) found.get(entry)?.push(handIn);
    else strangers.push(handIn);
  }
  const enrolled = [...found].map(([student, own]) => ({ student, handIns: own }));
  return {
    enrolled: [...enrolled, ...group(strangers)],
    remarks: roster ? strangers.map(describeStranger) : [],
  };
}

function findOwner(handIn: HandIn, entries: readonly RosterEntry[]): RosterEntry | undefined {
  for (const isOwner of RULES) {
    const [entry, ...others] = entries.filter((candidate) => isOwner(candidate, handIn));
    if (entry && others.length === 0) return entry; // A name that two people have names neither.
  }
  return undefined;
}

type Rule = (entry: RosterEntry, handIn: HandIn) => boolean;

const RULES: readonly Rule[] = [
  ({ folder }, { name }) => folder !== undefined && trim(folder) === name,
  ({ id, folder }, { label, aliases }) =>
    folder === undefined && [label, ...aliases].some((alias) => fold(alias) === fold(id)),
  ({ email, folder }, { label, aliases }) =>
    folder === undefined &&
    email !== undefined &&
    [label, ...aliases].some((alias) => fold(alias) === fold(email)),
  ({ name, folder }, { label }) => folder === undefined && isNamed(name, label),
];

/** `Doe, Jane` is Jane Doe; so is Canvas's `doejane`. */
function isNamed(name: string, label: string): boolean {
  if (nameKey(name) === nameKey(label)) return true;
  const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const words = name.trim().split(/\s+/);
  const sortable = letters(`${words.at(-1)}${words.slice(0, -1).join('')}`);
  return letters(label) === sortable;
}

function trim(folder: string): string {
  const path = folder.replace(/^\.\//, '').replace(/\/+$/, '');
  return dirname(path) === '.' ? path : path.slice(path.lastIndexOf('/') + 1);
}

/** Two hand-ins with one name are one student's, who handed in too much. */
function group(handIns: readonly HandIn[]): Enrolled[] {
  const byName = new Map<string, HandIn[]>();
  for (const handIn of handIns) {
    const key = fold(studentName(handIn));
    byName.set(key, [...(byName.get(key) ?? []), handIn]);
  }
  return [...byName.values()].map((own) => {
    const [first] = own;
    const name = first ? studentName(first) : '';
    return { student: { id: name, name, extensionDays: 0 }, handIns: own };
  });
}

/** Two people may have one name: where the platform gives numbers, they are part of it. */
function studentName({ label, aliases: [number], name }: HandIn): string {
  return number === undefined || label === name ? label : `${label} ${number}`;
}

function describeStranger({ name }: HandIn): string {
  return `${name} is nobody's on the roster. It is graded under its own name.`;
}
