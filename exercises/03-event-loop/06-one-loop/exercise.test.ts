import { type Coroutine, gather, sleep } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { forecast } from './exercise';

/** Runs a program to its end. If it threw, so does this: then the error says more than the output. */
function runToEnd<T>(main: () => Coroutine<T>): Simulation<T> {
  const simulation = simulate(main);
  simulation.result();
  return simulation;
}

/** What was printed, and when: `1 s: Oslo: sunny`. */
function linesOf({ trace }: Simulation<unknown>): string[] {
  return trace
    .filter((event) => event.kind === 'console')
    .map((event) => `${event.at} s: ${event.text}`);
}

test('the weather of each city is printed, a second after the other', () => {
  const simulation = runToEnd(() => forecast(['Oslo', 'Lima', 'Cairo']));
  expect(linesOf(simulation), 'what forecast() printed, and when').toEqual([
    '1 s: Oslo: sunny',
    '2 s: Lima: sunny',
    '3 s: Cairo: sunny',
  ]);
});

test('forecast() returns the number of cities when all are printed', () => {
  const { result, time } = runToEnd(() => forecast(['Oslo', 'Lima']));
  expect(result(), 'the result of forecast() for two cities').toBe(2);
  expect(time, 'seconds until it returned').toBe(2);
});

test('other coroutines of the program go on meanwhile', () => {
  const simulation = runToEnd(function* main() {
    yield* gather(
      forecast(['Oslo', 'Lima']),
      (function* clock(): Coroutine<void> {
        yield* sleep(1.5);
        console.log('half past one');
      })(),
    );
  });
  expect(linesOf(simulation), 'what was printed, and when').toEqual([
    '1 s: Oslo: sunny',
    '1.5 s: half past one',
    '2 s: Lima: sunny',
  ]);
});
