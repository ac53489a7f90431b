import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { missing } from './pageError.ts';

/** What a page shows of a file. */
export interface Excerpt {
  readonly file: string;
  readonly code: string;
  /** The number that each line has in its file: region markers are left out, so numbers may jump. */
  readonly lines: readonly number[];
}

const START = /^\s*(?:\/\/|#)\s*#?region\s+(.+?)\s*$/;
const END = /^\s*(?:\/\/|#)\s*#?endregion\b/;

/** The whole file, or the lines of one region. Region markers never show. Throws if there is no such region. */
export function readExcerpt(file: string, region?: string): Excerpt {
  const numbered = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }));
  const chosen = region === undefined ? numbered : linesOfRegion(numbered, region, file);
  const shown = trimBlank(chosen.filter(({ text }) => !START.test(text) && !END.test(text)));
  return {
    file: basename(file),
    code: outdent(shown.map(({ text }) => text)).join('\n'),
    lines: shown.map(({ number }) => number),
  };
}

export function hasRegion(file: string, region: string): boolean {
  return existsSync(file) && listRegions(readFileSync(file, 'utf8').split('\n')).includes(region);
}

interface Line {
  readonly text: string;
  readonly number: number;
}

function linesOfRegion(lines: readonly Line[], region: string, file: string): Line[] {
  const start = lines.findIndex(({ text }) => START.exec(text)?.[1] === region);
  if (start < 0) {
    const known = listRegions(lines.map(({ text }) => text));
    throw missing(`region in ${basename(file)} called`, region, known);
  }
  return lines.slice(start + 1, start + 1 + lengthOfRegion(lines.slice(start + 1)));
}

/** Regions may lie inside each other: counts until the end that belongs to this one. */
function lengthOfRegion(lines: readonly Line[]): number {
  let depth = 1;
  for (const [index, { text }] of lines.entries()) {
    if (START.test(text)) depth += 1;
    if (END.test(text)) depth -= 1;
    if (depth === 0) return index;
  }
  return lines.length;
}

function listRegions(lines: readonly string[]): string[] {
  return lines.flatMap((text) => START.exec(text)?.[1] ?? []);
}

function trimBlank(lines: readonly Line[]): Line[] {
  const filled = ({ text }: Line) => text.trim() !== '';
  return lines.slice(lines.findIndex(filled), lines.findLastIndex(filled) + 1);
}

function outdent(lines: readonly string[]): string[] {
  const indents = lines.filter((text) => text.trim() !== '').map((text) => text.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((text) => text.slice(indent));
}
