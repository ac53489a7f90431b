import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckError } from '../../checker/index.ts';

/** No answer of a person is as long as this. */
export const MOST_BYTES = 256 * 1024;

export type Submission =
  | { readonly state: 'submitted'; readonly source: string }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly error: CheckError };

/** Reads a student's answer to an exercise, without following links: they could point at anything on this machine. */
export function readSubmission(student: string, exercise: string): Submission {
  const file = join(student, `${exercise}.ts`);
  try {
    if (!lstatSync(dirname(file)).isDirectory()) return unreadable('its folder is not a folder');
    const status = lstatSync(file);
    if (!status.isFile()) return unreadable('it is a link or something else, not a file');
    if (status.size > MOST_BYTES) return unreadable(describeSize(status.size));
    return { state: 'submitted', source: readFileSync(file, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { state: 'missing' } : unreadable(message);
  }
}

export function describeSize(bytes: number): string {
  return `it has ${bytes} bytes; at most ${MOST_BYTES} are read`;
}

export function unreadable(reason: string): Submission {
  return {
    state: 'unreadable',
    error: { kind: 'import', message: `The answer was not read: ${reason}.` },
  };
}
