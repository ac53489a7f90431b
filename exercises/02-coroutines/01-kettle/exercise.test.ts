import { type Coroutine, gather, sleep } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { makeTea } from './exercise';

/** Runs a program to its end. If it threw, so does this: then the error says more than the output. */
function runToEnd<T>(main: () => Coroutine<T>): Simulation<T> {
  const simulation = simulate(main);
  simulation.result();
  return simulation;
}

function* bystander(): Coroutine<void> {
  for (const second of [1, 2, 3, 4, 5]) {
    yield* sleep(1);
    console.log(`bystander: ${second}`);
  }
}

test('the water boils before the tea goes in', () => {
  const { output } = runToEnd(makeTea);
  expect(output.slice(0, 2), 'the first two lines printed').toEqual([
    'the water boils',
    'the tea goes in',
  ]);
});

test('the tea draws for three seconds before it is poured', () => {
  const { time } = runToEnd(makeTea);
  expect(time, 'seconds at the end: 2 to boil, 3 to draw, 1 to pour').toBe(6);
});

test('makeTea() returns the tea that was poured', () => {
  const { output, result } = runToEnd(makeTea);
  expect(result(), 'the result of makeTea()').toBe('tea');
  expect(output.at(-1), 'the last line printed').toBe('the tea is poured');
});

test('others can run while the tea is made', () => {
  const { output, time } = runToEnd(function* main(): Coroutine<void> {
    yield* gather(makeTea(), bystander());
  });
  const atTheEnd = output.filter((line) => line.startsWith('bystander')).length;
  expect(time, 'seconds at the end: a bystander of 5 s runs during the 6 s of tea').toBe(6);
  expect(output.at(-1), 'the last line: the bystander was done before').toBe('the tea is poured');
  expect(atTheEnd, 'lines that the bystander printed').toBe(5);
});
