/**
 * `npm run conformance -- --programs 10000 --seed 1`: random programs, run by this runtime and by CPython; what they do is compared step
 * by step. A program that does something else is made as small as possible, and printed in both languages. Exits with 1 if there is one.
 */
import { runCommand } from '../course/index.ts';
import { createCheck } from './check.ts';
import { describeDivergence } from './fuzz.ts';
import { choosePrograms, type Options, readOptions } from './options.ts';

/** After so many there is something to repair first. */
const MAX_DIVERGENCES = 10;

const USAGE = 'npm run conformance -- [--programs N] [--seed S] [--replay FILE]';

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2));
  const { programs, excluded, divergences } = await checkPrograms(options);
  if (excluded > 0) console.log(`${excluded} run into a deliberate difference`);
  console.log(`${programs} programs, ${divergences} divergences`);
  return divergences > 0 ? 1 : 0;
});

interface Counts {
  programs: number;
  excluded: number;
  divergences: number;
}

async function checkPrograms(options: Options): Promise<Counts> {
  const check = await createCheck();
  const counts = { programs: 0, excluded: 0, divergences: 0 };
  for (const [name, program] of choosePrograms(options)) {
    counts.programs += 1;
    const verdict = await check(program);
    if (verdict.kind === 'excluded') counts.excluded += 1;
    if (verdict.kind !== 'different') continue;
    counts.divergences += 1;
    console.log(`--- ${name} ---\n${await describeDivergence(program, check)}`);
    if (counts.divergences === MAX_DIVERGENCES) break;
  }
  return counts;
}
