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

/** Undefined if the program does the same in both languages; else the smallest program that shows the difference, as text to read. */
export async function findDivergence(program: Program, check: Check): Promise<string | undefined> {
  if ((await check(program)) === undefined) return undefined;
  const smallest = await shrink(program, async (simpler) => (await check(simpler)) !== undefined);
  return [
    toPython(smallest),
    toTypeScript(smallest),
    await check(smallest),
    `\nTo run it again, save this line and pass the file to --replay:\n${JSON.stringify(smallest)}\n`,
  ].join('\n');
}
