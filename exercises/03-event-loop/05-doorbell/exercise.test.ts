import { type Coroutine, gather, getRunningLoop, sleep } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { Doorbell } from './exercise';

/** Runs a program in which the bell rings at these times, to its end. */
function withRings(
  times: readonly number[],
  main: (bell: Doorbell) => Coroutine<void>,
): Simulation<void> {
  const simulation = simulate(
    () => {
      const bell = new Doorbell();
      for (const at of times) getRunningLoop().callAt(at, () => bell.ring());
      return main(bell);
    },
    { maxPasses: 200 },
  );
  simulation.result();
  return simulation;
}

/** What was printed, and when: `3 s: Ana opens`. */
function linesOf({ trace }: Simulation<void>): string[] {
  return trace
    .filter((event) => event.kind === 'console')
    .map((event) => `${event.at} s: ${event.text}`);
}

function* open(name: string, bell: Doorbell): Coroutine<void> {
  yield* bell.wait();
  console.log(name, 'opens');
}

test('a wait ends when the bell rings', () => {
  const simulation = withRings([3.25], (bell) => open('Ana', bell));
  expect(linesOf(simulation), 'what was printed, and when, with a ring at 3.25 s').toEqual([
    '3.25 s: Ana opens',
  ]);
});

test('an hour of waiting costs the loop no passes', () => {
  const { trace } = withRings([3600], (bell) => open('Ana', bell));
  const passes = trace.filter((event) => event.kind === 'pass').length;
  expect(passes, 'passes of the loop in the whole program').toBeLessThan(10);
});

test('everybody who waits is woken, in the order in which they began to wait', () => {
  const simulation = withRings([2], function* main(bell) {
    yield* gather(open('Ana', bell), open('Ben', bell), open('Cleo', bell));
  });
  expect(linesOf(simulation), 'what was printed, and when, with a ring at 2 s').toEqual([
    '2 s: Ana opens',
    '2 s: Ben opens',
    '2 s: Cleo opens',
  ]);
});

test('a ring that nobody waits for is lost', () => {
  const simulation = withRings([1, 5], function* main(bell) {
    yield* sleep(2);
    yield* open('Ana', bell);
  });
  expect(linesOf(simulation), 'what was printed by Ana, who waits from 2 s on').toEqual([
    '5 s: Ana opens',
  ]);
});

test('each wait is for the next ring', () => {
  const simulation = withRings([1, 2, 4], function* main(bell) {
    yield* open('Ana', bell);
    yield* open('Ben', bell);
    yield* open('Cleo', bell);
  });
  expect(linesOf(simulation), 'what was printed, with rings at 1, 2 and 4 s').toEqual([
    '1 s: Ana opens',
    '2 s: Ben opens',
    '4 s: Cleo opens',
  ]);
});

test('one can wait again while others still wait for their turn', () => {
  const again = function* (bell: Doorbell): Coroutine<void> {
    yield* open('Ana', bell);
    yield* open('Ana', bell);
  };
  const simulation = withRings([1, 2], function* main(bell) {
    yield* gather(again(bell), open('Ben', bell));
  });
  expect(linesOf(simulation), 'what was printed, with rings at 1 and 2 s').toEqual([
    '1 s: Ana opens',
    '1 s: Ben opens',
    '2 s: Ana opens',
  ]);
});
