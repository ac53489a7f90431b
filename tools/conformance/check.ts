/** Runs a generated program in both languages, and says where they part. */

import { join } from 'node:path';
import { createPython, type Python } from '../python/index.ts';
import { describeDifference } from './compare.ts';
import { findDeliberateDifference } from './differences.ts';
import type { Program } from './program.ts';
import { watchPython } from './python.ts';
import { toPython } from './translate/python.ts';
import { toJavaScript } from './translate/typescript.ts';
import { watchTypeScript } from './typescript.ts';
import * as words from './words/index.ts';

/** The difference between what the program does in TypeScript and in Python; undefined if it does the same. */
export type Check = (program: Program) => Promise<string | undefined>;

export async function createCheck(): Promise<Check> {
  const python = await createPython({ packages: [join(import.meta.dirname, 'words')] });
  return (program) => checkProgram(program, python);
}

async function checkProgram(program: Program, python: Python): Promise<string | undefined> {
  const theirs = watchPython(python, toPython(program));
  if (findDeliberateDifference(theirs.steps) !== undefined) return undefined;
  const ours = await watchTypeScript(() => runTypeScript(program));
  return describeDifference(ours, theirs.steps);
}

function runTypeScript(program: Program): unknown {
  const vocabulary = Object.entries(words);
  const run = new Function(...vocabulary.map(([word]) => word), toJavaScript(program));
  return run(...vocabulary.map(([, meaning]) => meaning));
}
