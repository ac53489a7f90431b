/**
 * `npm run conformance -- --programs 10000 --seed 1`: random programs, run by this runtime and by CPython; what they do is compared step
 * by step. A program that does something else is made as small as possible and printed in both languages.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Check, createCheck } from './check.ts';
import { generateProgram } from './generate.ts';
import type { Program } from './program.ts';
import { shrink } from './shrink.ts';
import { toPython } from './translate/python.ts';
import { toTypeScript } from './translate/typescript.ts';

const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const check = await createCheck();
let divergences = 0;
let programs = 0;
for (const [name, program] of choosePrograms()) {
  programs += 1;
  if ((await check(program)) === undefined) continue;
  divergences += 1;
  await report(name, program, check);
  if (divergences >= 10) break;
}
console.log(`${programs} programs, ${divergences} divergences`);
process.exitCode = divergences > 0 ? 1 : 0;

function* choosePrograms(): Iterable<[string, Program]> {
  if (values.replay !== undefined) {
    yield [values.replay, JSON.parse(readFileSync(values.replay, 'utf8'))];
    return;
  }
  for (let index = 0; index < Number(values.programs); index += 1) {
    const seed = Number(values.seed) * 1_000_003 + index;
    yield [`seed ${values.seed}, program ${index}`, generateProgram(seed)];
  }
}

async function report(name: string, program: Program, check: Check): Promise<void> {
  const smallest = await shrink(program, async (simpler) => (await check(simpler)) !== undefined);
  const difference = await check(smallest);
  console.log(
    [
      `--- ${name} ---`,
      toPython(smallest),
      toTypeScript(smallest),
      difference,
      JSON.stringify(smallest),
      '',
    ].join('\n'),
  );
}
