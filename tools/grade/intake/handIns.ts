import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../course/index.ts';
import { readDownloadName } from './downloadName.ts';
import { METADATA, readGradescopeExport } from './gradescopeExport.ts';
import { unpackArchive } from './unpackArchive.ts';

/** A folder or a zip in which one student's answers are, as it lies there: nothing of it has been read. */
export interface HandIn {
  /** What it is called, within the submissions. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly kind: 'folder' | 'zip';
  /** What the platform that it was downloaded from calls the student. */
  readonly label: string;
  /** Other names for the student: numbers and addresses of a platform. */
  readonly aliases: readonly string[];
  readonly submitted?: Date;
  readonly isMarkedLate: boolean;
}

export interface HandIns {
  readonly handIns: readonly HandIn[];
  /** What lies there and is nobody's, and what was wrong with the archive. */
  readonly remarks: readonly string[];
}

/** Lists what was handed in: a folder or a zip per student, in a folder or in one archive. Raises UsageError if there is nothing. */
export async function listHandIns(submissions: string): Promise<HandIns> {
  if (!existsSync(submissions)) throw new UsageError(`There is no folder ${submissions}.`);
  if (statSync(submissions).isDirectory()) return listFolder(submissions, submissions);
  if (!/\.zip$/i.test(submissions))
    throw new UsageError(
      `${submissions} is a file. A folder is needed, or a zip, with one folder or zip per student in it.`,
    );
  const { folder, skipped } = await unpackArchive(submissions);
  const { handIns, remarks } = listFolder(folder, submissions);
  const left = [...skipped].map(
    ([name, reason]) => `Left out of the archive: ${name} (${reason}).`,
  );
  return { handIns, remarks: [...remarks, ...left] };
}

function listFolder(around: string, shown: string): HandIns {
  const folder = resolve(findExport(around));
  const gradescope = readGradescopeExport(folder);
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^[._]/.test(name) && name !== METADATA)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const wanted = entries.filter((entry) => entry.isDirectory() || isZip(entry));
  const others = entries.filter((entry) => !wanted.includes(entry)).map(({ name }) => name);
  if (wanted.length === 0)
    throw new UsageError(
      `${shown} holds no folders and no zips. One per student is needed, a folder like work/: ${shown}/ana/02-coroutines/01-….ts`,
    );
  const handIns = wanted.map((entry): HandIn => {
    const { name } = entry;
    const { label, number, isMarkedLate } = readDownloadName(name);
    const known = gradescope.get(name);
    return {
      name,
      path: join(folder, name),
      kind: entry.isDirectory() ? 'folder' : 'zip',
      label: known?.name ?? label,
      aliases: [number, known?.id, known?.email].filter((alias) => alias !== undefined),
      isMarkedLate,
      ...(known?.submitted ? { submitted: known.submitted } : {}),
    };
  });
  return { handIns, remarks: others.map(describeOther) };
}

/** Gradescope puts everything into one folder more. */
function findExport(folder: string): string {
  const inside = readdirSync(folder).filter((name) => !/^[._]/.test(name));
  const [only] = inside;
  if (inside.length !== 1 || only === undefined) return folder;
  const deeper = join(folder, only);
  return existsSync(join(deeper, METADATA)) ? deeper : folder;
}

function isZip(entry: { readonly name: string; isFile(): boolean }): boolean {
  return entry.isFile() && /\.zip$/i.test(entry.name);
}

function describeOther(name: string): string {
  return `${name} is neither a folder nor a zip, and nobody's work.`;
}
