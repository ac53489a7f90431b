/** The tests of the exercise that all attacks attack: one of each kind that the course has. Each is worth a point. */
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { both, courier, double, profile } from './exercise';

function* wait(seconds: number, name: string): Coroutine<string> {
  yield* sleep(seconds);
  return name;
}

function run() {
  const arrivals: string[] = [];
  const note = (name: string) => void arrivals.push(`${name} at ${getRunningLoop().time()} s`);
  const simulation = simulate(() => both(wait(2, 'first'), wait(3, 'second'), note));
  return { ...simulation, arrivals };
}

function deliver() {
  const given: string[] = [];
  const simulation = simulate(function* main() {
    yield* courier((letter) => {
      expect(['a', 'b'], 'the letters that there are').toContain(letter);
      given.push(letter);
    });
  });
  simulation.result();
  expect(given, 'the letters that were given').toEqual(['a', 'b']);
  return simulation;
}

test('double doubles', () => {
  expect(double(4), 'twice four').toBe(8);
  expect([1, -2].map(double), 'twice one and twice minus two').toEqual([2, -4]);
});

test('profile describes a name', () => {
  expect(profile('Ana'), 'Ana').toEqual({ name: 'Ana', letters: 3 });
});

test('profile refuses an empty name', () => {
  expect(() => profile(''), 'no name').toThrow(RangeError);
});

test('both waits take as long as the longer one', () => {
  expect(run().time, 'seconds for 2 and 3').toBe(3);
});

test('both gives the results in order', () => {
  expect(run().result(), 'the results').toEqual(['first', 'second']);
});

test('both tells of each arrival at its time', () => {
  const { arrivals } = run();
  expect(arrivals, 'the arrivals').toEqual(['first at 2 s', 'second at 3 s']);
});

test('the courier gives each letter once', () => {
  deliver();
});

test('the courier leaves nothing behind', () => {
  const { leaks } = deliver();
  expect(leaks, 'what was left').toEqual([]);
});
