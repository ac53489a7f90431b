import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { resolve, sep } from 'node:path';
import { UsageError } from '../../course/index.ts';

/** The students' folders in a folder of submissions, by name. Raises UsageError if there are none. */
export function listStudents(submissions: string): string[] {
  if (!existsSync(submissions)) throw new UsageError(`There is no folder ${submissions}.`);
  if (!statSync(submissions).isDirectory())
    throw new UsageError(
      `${submissions} is a file. A folder is needed, with one folder per student in it.`,
    );
  const students = readdirSync(submissions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  if (students.length > 0) return students;
  throw new UsageError(
    `${submissions} holds no folders. One per student is needed, each like work/: ${submissions}/ana/02-coroutines/01-….ts`,
  );
}

/** Makes the folder for the results. It may not lie in the submissions: the next run would grade it as a student. */
export function prepareOut(out: string, submissions: string): void {
  refuseInside(resolve(out), realpathSync(submissions), out);
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Can't write to ${out}: ${explain(error)}.`);
  }
  refuseInside(realpathSync(out), realpathSync(submissions), out);
}

function refuseInside(out: string, submissions: string, typed: string): void {
  if (out === submissions || out.startsWith(submissions + sep))
    throw new UsageError(
      `${typed} is inside the folder of submissions. Choose another folder for the results.`,
    );
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the disk is read-only';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'it is a file, or lies in one';
    default:
      return message;
  }
}
