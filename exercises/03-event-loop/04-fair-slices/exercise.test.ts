import { type Coroutine, gather, getRunningLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { workThrough } from './exercise';

const items = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Work that takes so many seconds for each item. */
const calculate = (seconds: number) => () => time.sleep(seconds);

/** How late its waits end, in the worst case, when it wants to wake up every quarter of a second. */
function* measureLateness(until: number): Coroutine<number> {
  const loop = getRunningLoop();
  let worst = 0;
  while (loop.time() < until) {
    const due = loop.time() + 0.25;
    yield* sleep(0.25);
    worst = Math.max(worst, loop.time() - due);
  }
  return worst;
}

/** How often the work gave way. */
function turnsOf(count: number, seconds: number): number {
  const { trace, result } = simulate(() => workThrough(items(count), calculate(seconds)));
  result();
  const waits = trace.filter((event) => event.kind === 'task-suspended');
  expect(
    waits.filter(({ wait }) => wait.on !== 'yield').map(({ wait }) => wait.on),
    'waits that take time: there is nothing to wait for',
  ).toEqual([]);
  return waits.length;
}

test('every item is worked on once, in order, and counted', () => {
  const seen: number[] = [];
  const { result } = simulate(() => workThrough(items(250), (item) => seen.push(item)));
  expect(result(), 'the result of workThrough() with 250 items').toBe(250);
  expect(seen, 'the items that were worked on').toEqual(items(250));
});

test('nothing to do is no problem', () => {
  const { result } = simulate(() => workThrough([], calculate(1)));
  expect(result(), 'the result of workThrough() without items').toBe(0);
});

test('others are never kept waiting for long', () => {
  const { result } = simulate(function* main() {
    const [lateness] = yield* gather(
      measureLateness(2),
      workThrough(items(256), calculate(1 / 128)),
    );
    return lateness;
  });
  expect(result(), 'how late others were, in seconds: at most three slices').toBeLessThanOrEqual(
    3 / 16,
  );
});

test('between two items that take long, others have a turn', () => {
  const turns = turnsOf(10, 0.5);
  expect([9, 10], 'turns for the others, during 10 items of 0.5 s').toContain(turns);
});

test('items that take no time cost no passes of the loop', () => {
  expect(turnsOf(5000, 0), 'turns for the others, during 5000 items that take no time').toBe(0);
});

test('every slice is used up before others have their turn', () => {
  const turns = turnsOf(256, 1 / 128);
  expect([31, 32], 'turns for the others, during 2 s of work in slices of 1/16 s').toContain(turns);
});

test('a new slice begins when the others are done', () => {
  const { trace, result } = simulate(function* main() {
    const other = function* (): Coroutine<void> {
      yield* sleep(0);
      time.sleep(1);
    };
    yield* gather(other(), workThrough(items(30), calculate(1 / 64)));
  });
  result();
  const turns = trace.filter(
    (event) => event.kind === 'task-suspended' && event.wait.on === 'yield' && event.task === 3,
  );
  expect(
    turns.length,
    'turns for the others: 30 items of 1/64 s are seven slices and a half, also if others take a second',
  ).toBe(7);
});

test('the work takes no longer than it takes', () => {
  const { time: seconds } = simulate(() => workThrough(items(256), calculate(1 / 128)));
  expect(seconds, 'seconds for 256 items of 1/128 s each').toBe(2);
});
