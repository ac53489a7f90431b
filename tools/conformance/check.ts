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

/** What the program does in TypeScript, compared with what it does in Python. */
export type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly difference: string }
  /** It runs into a deliberate difference: the id of its row in runtime/differences.ts. */
  | { readonly kind: 'excluded'; readonly id: string };

export type Check = (program: Program) => Promise<Verdict>;

export async function createCheck(): Promise<Check> {
  const python = await createPython({ packages: [join(import.meta.dirname, 'words')] });
  return (program) => checkProgram(program, python);
}

async function checkProgram(program: Program, python: Python): Promise<Verdict> {
  const theirs = watchPython(python, toPython(program));
  const id = findDeliberateDifference(theirs.steps);
  if (id !== undefined) return { kind: 'excluded', id };
  const ours = await watchTypeScript(() => runTypeScript(program));
  const difference = describeDifference(ours, theirs.steps);
  return difference === undefined ? { kind: 'same' } : { kind: 'different', difference };
}

function runTypeScript(program: Program): unknown {
  const vocabulary = Object.entries(words);
  const run = new Function(...vocabulary.map(([word]) => word), toJavaScript(program));
  return run(...vocabulary.map(([, meaning]) => meaning));
}
