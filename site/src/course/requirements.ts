import { readFileSync } from 'node:fs';

const TITLE = /^\s*test\(\s*(['"`])(.*?)\1,/gm;

/** The titles of an exercise's tests, which read as its requirements. */
export function listRequirements(testFile: string): string[] {
  const source = readFileSync(testFile, 'utf8');
  return [...source.matchAll(TITLE)].map(([, , title = '']) => title.replaceAll('\\', ''));
}
