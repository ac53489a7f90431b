import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NUMBERED = /^\d\d-[a-z0-9-]+$/;

/** Names of the `NN-name` folders in a folder, in order of number. */
export function listFolders(folder: string): string[] {
  return listNames(folder).filter((name) => NUMBERED.test(name));
}

/** Those of them that have a page (index.mdx). `npm run verify` names the ones without. */
export function listPages(folder: string): string[] {
  return listFolders(folder).filter((name) => existsSync(join(folder, name, 'index.mdx')));
}

/** Names of the TypeScript files in a folder without their ending, in order. */
export function listSources(folder: string): string[] {
  return listNames(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
}

function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
