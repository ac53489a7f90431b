import type { Coroutine } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import { expect, test } from 'vitest';
import { findBasket, makeSandwiches, pack, picnic, walk } from './exercise';

/** Runs a program to its end. If it threw, so does this: then the error says more than the output. */
function runToEnd<T>(main: () => Coroutine<T>): Simulation<T> {
  const simulation = simulate(main);
  simulation.result();
  return simulation;
}

/** What was printed, and when: `1 s: the basket is found`. */
function linesWithTimes(trace: readonly TraceEvent[]): string[] {
  return trace
    .filter((event) => event.kind === 'console')
    .map((event) => `${event.at} s: ${event.text}`);
}

test('findBasket() and makeSandwiches() take the times of the timeline', () => {
  expect(runToEnd(findBasket).time, 'seconds that findBasket() takes').toBe(1);
  expect(runToEnd(makeSandwiches).time, 'seconds that makeSandwiches() takes').toBe(2);
});

test('walk() takes the time of the timeline', () => {
  expect(runToEnd(walk).time, 'seconds that walk() takes').toBe(3);
});

test('makeSandwiches() prints nothing and returns the number of sandwiches', () => {
  const { output, result } = runToEnd(makeSandwiches);
  expect(output, 'lines printed by makeSandwiches()').toEqual([]);
  expect(result(), 'the result of makeSandwiches()').toBe(4);
});

test('pack() awaits the basket, then the sandwiches, and returns how many it packed', () => {
  const { trace, result } = runToEnd(pack);
  expect(linesWithTimes(trace), 'what pack() printed, and when').toEqual([
    '1 s: the basket is found',
    '3 s: packed: 4 sandwiches',
  ]);
  expect(result(), 'the result of pack()').toBe(4);
});

test('walk() says that you arrived, at its end', () => {
  expect(linesWithTimes(runToEnd(walk).trace), 'what walk() printed, and when').toEqual([
    '3 s: arrived',
  ]);
});

test('picnic() has the timeline of the picture', () => {
  const { trace, time } = runToEnd(picnic);
  expect(linesWithTimes(trace), 'what picnic() printed, and when').toEqual([
    '1 s: the basket is found',
    '3 s: packed: 4 sandwiches',
    '6 s: arrived',
    '6 s: eaten: 4 sandwiches',
  ]);
  expect(time, 'seconds that picnic() takes').toBe(6);
});

test('everything runs in one task', () => {
  const tasks = runToEnd(picnic).trace.filter((event) => event.kind === 'task-created');
  expect(tasks, 'tasks that were created: the chain of awaits is one task').toHaveLength(1);
});
