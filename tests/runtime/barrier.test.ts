import {
  asyncWith,
  Barrier,
  BrokenBarrierError,
  type Coroutine,
  createTask,
  gather,
  RuntimeError,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Arrives after a while, waits, and says what came of it. */
function* party(barrier: Barrier, name: string, delay = 0): Coroutine<void> {
  yield* sleep(delay);
  try {
    const place = yield* barrier.wait();
    console.log(name, place, barrier.nWaiting);
  } catch (error) {
    console.log(name, String(error));
  }
}

test('all go on when the last has come, the last one first; each has its own place', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(3);
    const tasks = [...'abcdef'].map((name, at) => createTask(party(barrier, name, at)));
    yield* sleep(1.5);
    console.log(String(barrier), barrier.nWaiting, barrier.parties, barrier.broken);
    yield* wait(tasks);
  });
  expect(run.output).toEqual([
    '<Barrier [filling, waiters:2/3]> 2 3 false',
    'c 2 0',
    'a 0 0',
    'b 1 0',
    'f 2 0',
    'd 0 0',
    'e 1 0',
  ]);
});

test('as a context manager it gives the place', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(2);
    const enter = () =>
      asyncWith(barrier, function* (place) {
        return place;
      });
    return yield* gather(enter(), enter());
  });
  expect(run.result()).toEqual([0, 1]);
});

test('the next round comes in only when the last one is out', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(2);
    yield* gather([...'abcd'].map((name) => party(barrier, name)));
    return barrier.nWaiting;
  });
  expect(run.output).toHaveLength(4);
  expect(run.output.map((line) => line.slice(2, 3)).sort()).toEqual(['0', '0', '1', '1']);
  expect(run.result()).toBe(0);
});

test('reset lets those who wait fail, and the barrier is as new', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(2);
    const task = createTask(party(barrier, 'a'));
    yield* sleep(1);
    yield* barrier.reset();
    yield* task;
    return String(barrier);
  });
  expect(run.output).toEqual(['a BrokenBarrierError: Abort or reset of barrier']);
  expect(run.result()).toBe('<Barrier [filling, waiters:0/2]>');
});

test('abort breaks it for those who wait and those who come; reset repairs it', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(2);
    const task = createTask(party(barrier, 'waits'));
    yield* sleep(1);
    yield* barrier.abort();
    yield* task;
    yield* party(barrier, 'comes');
    console.log(String(barrier), barrier.broken);
    yield* barrier.reset();
    yield* gather(party(barrier, 'x'), party(barrier, 'y'));
  });
  expect(run.output).toEqual([
    'waits BrokenBarrierError: Abort or reset of barrier',
    'comes BrokenBarrierError: Barrier aborted',
    '<Barrier [broken]> true',
    'y 1 0',
    'x 0 0',
  ]);
});

test('a task that is cancelled while it waits does not count any more', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(2);
    const task = createTask(party(barrier, 'gone'));
    yield* sleep(1);
    task.cancel();
    yield* task;
    return barrier.nWaiting;
  });
  expect(run.output).toEqual(['gone CancelledError']);
  expect(run.result()).toBe(0);
});

test('a task that is cancelled while the barrier drains leaves it usable', () => {
  const run = simulate(function* () {
    const barrier = new Barrier(2);
    const first = createTask(party(barrier, 'first'));
    const second = createTask(party(barrier, 'second'));
    yield* sleep(0);
    console.log(String(barrier));
    yield* sleep(0);
    console.log(String(barrier));
    first.cancel();
    yield* gather(first, second);
    console.log(String(barrier));
  });
  expect(run.output.at(-1)).toBe('<Barrier [filling, waiters:0/2]>');
  expect(run.output).toContain('first CancelledError');
});

test('a barrier for nobody raises RangeError, and BrokenBarrierError is a RuntimeError', () => {
  expect(() => new Barrier(0)).toThrow('parties must be >= 1');
  expect(new BrokenBarrierError()).toBeInstanceOf(RuntimeError);
});

test('a deadlock report says that a task waits at a barrier', () => {
  const run = simulate(() => party(new Barrier(2), 'alone'));
  expect(String(run.error)).toContain('Task-1 waits for Barrier.wait at party');
});
