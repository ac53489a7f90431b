import {
  asyncWith,
  BoundedSemaphore,
  CancelledError,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  run,
  Semaphore,
  SimulatedLoop,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function* use(semaphore: Semaphore, name: string): Coroutine<void> {
  try {
    yield* asyncWith(semaphore, function* () {
      console.log(name);
      yield* sleep(1);
    });
  } catch (error) {
    if (error instanceof CancelledError) console.log(name, 'cancelled');
    throw error;
  }
}

test('as many tasks as there are permits go in at a time, first come, first served', () => {
  const run = simulate(function* () {
    const semaphore = new Semaphore(2);
    yield* gather(['a', 'b', 'c', 'd', 'e'].map((name) => use(semaphore, name)));
  });
  expect(run.output).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(run.time).toBe(3);
});

test('a permit that is free is taken without yielding to the loop', () => {
  expect(new Semaphore(1).acquire().next()).toEqual({ done: true, value: true });
});

test('nobody takes a permit before those who wait, even when there are permits left', () => {
  const run = simulate(function* () {
    const semaphore = new Semaphore(0);
    const waiter = createTask(use(semaphore, 'waiter'));
    yield* sleep(0);
    semaphore.release();
    semaphore.release();
    console.log(semaphore.locked());
    yield* use(semaphore, 'latecomer');
    yield* waiter;
    console.log(String(semaphore));
  });
  expect(run.output).toEqual(['true', 'waiter', 'latecomer', '<Semaphore [unlocked, value:2]>']);
});

test('a woken waiter that is cancelled before it runs gives its permit to the next', () => {
  const run = simulate(function* () {
    const semaphore = new Semaphore(1);
    yield* semaphore.acquire();
    const first = createTask(use(semaphore, 'first'));
    const second = createTask(use(semaphore, 'second'));
    yield* sleep(0);
    semaphore.release();
    first.cancel();
    yield* wait([first, second]);
  });
  expect(run.output).toEqual(['first cancelled', 'second']);
});

test('a waiter that is cancelled leaves the line without taking a permit', () => {
  const run = simulate(function* () {
    const semaphore = new Semaphore(1);
    const tasks = ['a', 'b', 'c'].map((name) => createTask(use(semaphore, name)));
    yield* sleep(0.5);
    tasks[1]?.cancel();
    yield* wait(tasks);
    return String(semaphore);
  });
  expect(run.output).toEqual(['a', 'b cancelled', 'c']);
  expect(run.result()).toBe('<Semaphore [unlocked, value:1]>');
});

test('a negative number of permits raises RangeError', () => {
  expect(() => new Semaphore(-1)).toThrow('Semaphore initial value must be >= 0');
});

test('a bounded semaphore raises RangeError when it is released too often, a plain one does not', () => {
  const bounded = new BoundedSemaphore(1);
  expect(() => bounded.release()).toThrow(RangeError);
  expect(() => bounded.release()).toThrow('BoundedSemaphore released too many times');
  const plain = new Semaphore(1);
  plain.release();
  expect(String(plain)).toBe('<Semaphore [unlocked, value:2]>');
});

test('a deadlock report names all who hold a permit', () => {
  const run = simulate(function* () {
    const semaphore = new Semaphore(2);
    for (const name of ['first', 'second']) createTask(semaphore.acquire(), { name });
    yield* sleep(1);
    yield* semaphore.acquire();
  });
  expect(String(run.error)).toMatch(
    /Task-1 waits for Semaphore\.acquire, held by first, which ended .*, second, which ended/,
  );
});

test('property: never more tasks inside than permits, and every permit comes back', async () => {
  const plans = fc.array(fc.record({ arrival: fc.nat(20), hold: fc.nat(10), cancel: fc.nat(60) }), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), plans, async (permits, plan) => {
      const semaphore = new BoundedSemaphore(permits);
      const crowds: number[] = [];
      let inside = 0;
      function* visit(arrival: number, hold: number): Coroutine<void> {
        yield* sleep(arrival / 10);
        yield* asyncWith(semaphore, function* () {
          inside += 1;
          crowds.push(inside);
          try {
            yield* sleep(hold / 10);
          } finally {
            inside -= 1;
          }
        });
      }
      function* main(): Coroutine<void> {
        const tasks = plan.map(({ arrival, hold }) => createTask(visit(arrival, hold)));
        for (const [at, { cancel }] of plan.entries())
          getRunningLoop().callLater(cancel / 10, () => tasks[at]?.cancel());
        yield* gather(tasks, { returnExceptions: true });
      }
      await run(main(), { loopFactory: () => new SimulatedLoop() });
      expect(crowds.every((crowd) => crowd <= permits)).toBe(true);
      expect(String(semaphore)).toBe(`<BoundedSemaphore [unlocked, value:${permits}]>`);
    }),
  );
});
