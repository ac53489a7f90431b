import type { Coroutine } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { answers, calculationFirst, calculations, oneByOne, together, waitFirst } from './exercise';

function secondsOf(program: () => Coroutine<void>): number {
  const { time, result } = simulate(program);
  result();
  return time;
}

/** Doesn't tell the right answer. */
function check(name: keyof typeof answers, program: () => Coroutine<void>): void {
  const answer = answers[name];
  const verdict = answer === secondsOf(program) ? 'right' : `not ${answer} seconds`;
  expect(verdict, `your answer for ${name}`).toBe('right');
}

test('oneByOne: two waits in a row', () => check('oneByOne', oneByOne));

test('together: two waits side by side', () => check('together', together));

test('calculations: two calculations side by side', () => check('calculations', calculations));

test('waitFirst: a wait, and a calculation beside it', () => check('waitFirst', waitFirst));

test('calculationFirst: a calculation, and a wait beside it', () => {
  check('calculationFirst', calculationFirst);
});

test('the programs are as they were', () => {
  const programs = [oneByOne, together, calculations, waitFirst, calculationFirst];
  const unchanged = programs.map(secondsOf).join() === [2 + 3, 3, 2 + 3, 3, 2 + 3].join();
  expect(unchanged, 'the five programs take as long as in the starter').toBe(true);
});
