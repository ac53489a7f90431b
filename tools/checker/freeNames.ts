/// <reference path="./sucraseParser.d.ts" />
import { parse } from 'sucrase/dist/parser/index.js';

const TAKEN = ['require', 'module', 'exports'];

/** Sucrase's numbers for what a name does where it stands. */
const KEY = 10;
/** `{ name }`, in an object or in a pattern: a key and a name at once. */
const SHORTHANDS: readonly number[] = [5, 6, 7, 8];

/**
 * Gives other names to an answer's own `require`, `module` and `exports`, which mean nothing in its file and something in CommonJS.
 * Sucrase does so with every other name that it needs itself.
 */
export function freeNames(source: string): string {
  if (!TAKEN.some((name) => source.includes(name))) return source;
  const suffix = findFreeSuffix(source);
  let result = '';
  let copied = 0;
  for (const { start, end, identifierRole: role, isType } of parseTypeScript(source)) {
    const name = source.slice(start, end);
    if (isType || role === null || role === KEY || !TAKEN.includes(name)) continue;
    const key = SHORTHANDS.includes(role) ? `${name}: ` : '';
    result += `${source.slice(copied, start)}${key}${name}${suffix}`;
    copied = end;
  }
  return result + source.slice(copied);
}

function findFreeSuffix(source: string): string {
  let suffix = '_';
  while (TAKEN.some((name) => source.includes(name + suffix))) suffix += '_';
  return suffix;
}

function parseTypeScript(source: string) {
  return parse(source, false, true, false).tokens;
}
