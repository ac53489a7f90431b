import { beforeAll, expect, test } from 'vitest';
import { type Check, createCheck } from '../../tools/conformance/check.ts';
import { describeDivergence, programAt } from '../../tools/conformance/fuzz.ts';

const SEED = 1;
const PROGRAMS = 500;
let check: Check;

beforeAll(async () => {
  check = await createCheck();
});

test(`${PROGRAMS} random programs do what CPython does, step by step`, async () => {
  for (let number = 0; number < PROGRAMS; number += 1) {
    const program = programAt(SEED, number);
    if ((await check(program)).kind !== 'different') continue;
    expect.fail(`program ${number} of seed ${SEED}:\n${await describeDivergence(program, check)}`);
  }
  console.log(`${PROGRAMS} programs, 0 divergences`);
});
