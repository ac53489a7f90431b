import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { COURSE_ROOT } = process.env;

/** The folder of the project that this program belongs to. */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/**
 * The folder that holds the course's `lessons/`, `exercises/` and `work/`: the project's, unless COURSE_ROOT in the environment
 * names another one. The tests use it.
 */
export const courseRoot: string = COURSE_ROOT ? resolve(COURSE_ROOT) : projectRoot;

/** Walks up rather than counting `..`, because the site's build moves this file into a bundle. */
function findRoot(folder: string): string {
  if (isRoot(folder)) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('This is not inside the in-the-loop project.');
  return findRoot(parent);
}

function isRoot(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'in-the-loop';
}
