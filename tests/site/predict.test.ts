import { expect, test } from 'vitest';
import { describeRow, makeRows } from '../../site/src/islands/predict/rows.ts';

const rows = (output: string[], program: string) => makeRows(output, program).map(describeRow);

test('lines come by the alphabet, which tells nothing of their order', () => {
  const program = "console.log('toast'); console.log('coffee');";
  expect(rows(['toast', 'coffee'], program)).toEqual(['coffee', 'toast']);
});

test('numbers that the program computes are gaps; those that stand in it are not', () => {
  const program = "console.log('page 1'); console.log('ready at', time, 's');";
  expect(makeRows(['page 1', 'ready at 2.5 s'], program)).toEqual([
    { pieces: ['page 1'] },
    { pieces: ['ready at ', ' s'] },
  ]);
});

test('what the program could print and doesn’t is among them', () => {
  const program = "console.log('sold'); console.log('refused');";
  expect(rows(['sold'], program)).toEqual(['refused', 'sold']);
});

test('of lines that come more than once there is one too many, so that nobody can count', () => {
  expect(rows(['paid 17', 'paid 17'], "console.log('paid', order)")).toEqual([
    'paid …',
    'paid …',
    'paid …',
  ]);
});
