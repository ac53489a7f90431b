/** Checks random programs, and tells of those that do something else in CPython. */

import type { Check } from './check.ts';
import { generateProgram } from './generate.ts';
import type { Program } from './program.ts';
import { shrink } from './shrink.ts';
import { toPython } from './translate/python.ts';
import { toTypeScript } from './translate/typescript.ts';

/** The program of this number in the series that a seed begins. */
export function programAt(seed: number, number: number): Program {
  return generateProgram(seed * 1_000_003 + number);
}

/** A program that does something else in CPython, made as small as possible, in both languages and with the difference, to be read. */
export async function describeDivergence(program: Program, check: Check): Promise<string> {
  const smallest = await shrink(
    program,
    async (simpler) => (await check(simpler)).kind === 'different',
  );
  const verdict = await check(smallest);
  return [
    toPython(smallest),
    toTypeScript(smallest),
    verdict.kind === 'different' ? verdict.difference : '',
    `\nTo run it again, save this line and pass the file to --replay:\n${JSON.stringify(smallest)}\n`,
  ].join('\n');
}
