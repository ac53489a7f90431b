import { accessSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { UsageError } from '../../course/index.ts';
import { explainFileError } from '../../files/fileErrors.ts';

/** Makes the folder for the results. It may not lie in the submissions: the next run would grade it as a student. */
export function prepareOut(out: string, submissions: string): void {
  if (!statSync(submissions).isDirectory()) return makeFolder(out);
  const folder = realpathSync(submissions);
  const inside = (place: string) => place === folder || place.startsWith(folder + sep);
  if (inside(resolve(out))) throw insideError(out);
  makeFolder(out);
  if (inside(realpathSync(out))) throw insideError(out);
}

/** Makes a folder to write to, or says why that can't be. */
export function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Can't write to ${out}: ${explainFileError(error)}.`);
  }
}

function insideError(out: string): UsageError {
  return new UsageError(
    `${out} is inside the folder of submissions. Choose another folder for the results.`,
  );
}
