import { readFileSync } from 'node:fs';

/** The tests of a `describe`, or those outside of any. */
export interface Requirements {
  readonly group: string | undefined;
  readonly titles: readonly string[];
}

/** A formatted file indents what stands inside a `describe`. */
const TITLE = /^( *)(describe|test)\(\s*(['"`])(.*?)\3,/gm;

/** The titles of an exercise's tests, which read as its requirements: first those outside of any group, then each group. */
export function listRequirements(testFile: string): Requirements[] {
  const loose: string[] = [];
  const groups: { group: string; titles: string[] }[] = [];
  for (const [, indent, kind, , text = ''] of readFileSync(testFile, 'utf8').matchAll(TITLE)) {
    const title = text.replaceAll('\\', '');
    if (kind === 'describe') groups.push({ group: title, titles: [] });
    else (indent === '' ? loose : (groups.at(-1)?.titles ?? loose)).push(title);
  }
  return [{ group: undefined, titles: loose }, ...groups].filter(({ titles }) => titles.length > 0);
}
