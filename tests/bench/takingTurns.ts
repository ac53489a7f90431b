/**
 * `takingTurns.ts WORKLOAD SIZE BUNDLE…`: runs the same program on several copies of the runtime, and prints the median of each one's seconds. They take
 * turns, each time beginning with another, so that a change of the machine's speed meets all.
 */

import type { Programs } from './workloads.ts';

const ROUNDS = 60;
const WARM_UP = 20;

const [workload = '', size = '0', ...bundles] = process.argv.slice(2);
const copies = await Promise.all(bundles.map(load));

for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
  for (let turn = 0; turn < copies.length; turn += 1) {
    const copy = copies[(round + turn) % copies.length];
    const start = performance.now();
    await copy?.program(Number(size));
    if (round >= WARM_UP) copy?.seconds.push((performance.now() - start) / 1000);
  }
console.log(copies.map(({ seconds }) => median(seconds)).join(' '));

async function load(bundle: string) {
  const { simulated }: { simulated: Programs } = await import(bundle);
  const program = simulated[workload];
  if (!program) throw new Error(`There is no program for ${workload}.`);
  const seconds: number[] = [];
  return { program, seconds };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
