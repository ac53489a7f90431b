import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CourseError, type Exercise } from '../course/index.ts';

/** A change that alters nothing that a test could ever see, and why. */
export interface Equivalent {
  /** As the mutant's own: `limit - 1 → limit + 1`. */
  readonly change: string;
  readonly reason: string;
}

/** What `equivalent.yaml` beside a solution says; nothing if there is no such file. */
export function readEquivalents({ folder, id }: Exercise): Equivalent[] {
  const file = join(folder, 'equivalent.yaml');
  if (!existsSync(file)) return [];
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (Array.isArray(entries) && entries.every(isEquivalent)) return entries;
  throw new CourseError(`${id}/equivalent.yaml: must be a list of entries "change" and "reason"`);
}

function isEquivalent(entry: unknown): entry is Equivalent {
  if (typeof entry !== 'object' || entry === null) return false;
  const { change, reason } = entry as Partial<Record<keyof Equivalent, unknown>>;
  return typeof change === 'string' && typeof reason === 'string' && reason.trim() !== '';
}
