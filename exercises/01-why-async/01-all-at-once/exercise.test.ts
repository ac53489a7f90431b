import { type Coroutine, gather, sleep } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { loadPage } from './exercise';

/** Runs a program to its end. If it threw, so does this: then the error says more than the output. */
function runToEnd<T>(main: () => Coroutine<T>): Simulation<T> {
  const simulation = simulate(main);
  simulation.result();
  return simulation;
}

test('the page is there after three seconds', () => {
  expect(runToEnd(loadPage).time, 'seconds until loadPage() returned').toBe(3);
});

test('the page has its three parts, in their order', () => {
  expect(runToEnd(loadPage).result(), 'the result of loadPage()').toBe('text + picture + comments');
});

test('others can run while the page is loaded', () => {
  const { output } = runToEnd(function* main() {
    yield* gather(
      loadPage(),
      (function* clock(): Coroutine<void> {
        yield* sleep(0.5);
        console.log(`half a second`);
        yield* sleep(2);
        console.log(`two and a half`);
      })(),
    );
  });
  expect(output, 'printed by somebody else, meanwhile').toEqual([
    'half a second',
    'two and a half',
  ]);
  const { time } = runToEnd(function* main() {
    yield* gather(loadPage(), loadPage());
  });
  expect(time, 'seconds for two pages at once').toBe(3);
});
