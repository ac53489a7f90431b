/**
 * `npm run conformance -- --programs 10000 --seed 1`: random programs, run by this runtime and by CPython; what they do is compared step
 * by step. A program that does something else is made as small as possible, and printed in both languages. Exits with 1 if there is one.
 */

import { createCheck } from './check.ts';
import { findDivergence } from './fuzz.ts';
import { choosePrograms, type Options, readOptions } from './options.ts';

/** After so many there is something to repair first. */
const MAX_DIVERGENCES = 10;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const { programs, divergences } = await checkPrograms(options);
  console.log(`${programs} programs, ${divergences} divergences`);
  return divergences > 0 ? 1 : 0;
}

async function checkPrograms(options: Options): Promise<{ programs: number; divergences: number }> {
  const check = await createCheck();
  let programs = 0;
  let divergences = 0;
  for (const [name, program] of choosePrograms(options)) {
    programs += 1;
    const divergence = await findDivergence(program, check);
    if (divergence === undefined) continue;
    divergences += 1;
    console.log(`--- ${name} ---\n${divergence}`);
    if (divergences === MAX_DIVERGENCES) break;
  }
  return { programs, divergences };
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
