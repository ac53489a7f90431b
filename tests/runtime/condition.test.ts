import {
  asyncWith,
  CancelledError,
  Condition,
  type Coroutine,
  createTask,
  getRunningLoop,
  Lock,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Waits for a notification, and says what came of it. */
function* waiter(condition: Condition, name: string): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    try {
      yield* condition.wait();
      console.log(name);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      console.log(name, 'cancelled', error.message, condition.locked(), getRunningLoop().time());
      throw error;
    }
  });
}

test('notify wakes as many as it says, in the order in which they came; notifyAll wakes the rest', () => {
  const run = simulate(function* () {
    const condition = new Condition();
    const tasks = ['a', 'b', 'c', 'd'].map((name) => createTask(waiter(condition, name)));
    yield* sleep(0);
    yield* asyncWith(condition, function* () {
      condition.notify();
    });
    yield* sleep(1);
    console.log('one is awake');
    yield* asyncWith(condition, function* () {
      condition.notify(2);
    });
    yield* sleep(1);
    console.log('three are awake');
    yield* asyncWith(condition, function* () {
      condition.notifyAll();
    });
    yield* wait(tasks);
  });
  expect(run.output).toEqual(['a', 'one is awake', 'b', 'c', 'three are awake', 'd']);
});

test('wait acquires the lock again before it raises the cancellation', () => {
  const run = simulate(function* () {
    const condition = new Condition();
    const task = createTask(waiter(condition, 'task'));
    yield* sleep(1);
    yield* condition.acquire();
    task.cancel('stop');
    yield* sleep(1);
    condition.release();
    yield* wait([task]);
    return condition.locked();
  });
  expect(run.output).toEqual(['task cancelled stop true 2']);
  expect(run.result()).toBe(false);
});

test('cancelled again and again while it waits for the lock, wait raises the last cancellation', () => {
  const run = simulate(function* () {
    const condition = new Condition();
    const task = createTask(waiter(condition, 'task'));
    yield* sleep(0);
    yield* asyncWith(condition, function* () {
      condition.notify();
      yield* sleep(1);
      task.cancel('one');
      yield* sleep(1);
      task.cancel('two');
      yield* sleep(1);
    });
    yield* wait([task]);
  });
  expect(run.output).toEqual(['task cancelled two true 3']);
});

test('a notified waiter that is cancelled before it runs passes the notification on', () => {
  const run = simulate(function* () {
    const condition = new Condition();
    const first = createTask(waiter(condition, 'first'));
    const second = createTask(waiter(condition, 'second'));
    yield* sleep(0);
    yield* asyncWith(condition, function* () {
      condition.notify();
    });
    first.cancel();
    yield* wait([first, second]);
  });
  expect(run.output).toEqual(['first cancelled  true 0', 'second']);
});

test('waitFor tests again after each notification, and returns what the predicate returned', () => {
  const run = simulate(function* () {
    const condition = new Condition();
    let count = 0;
    const counter = createTask(
      (function* () {
        while (count < 3) {
          yield* asyncWith(condition, function* () {
            count += 1;
            condition.notifyAll();
          });
          yield* sleep(1);
        }
      })(),
    );
    const result = yield* asyncWith(condition, () =>
      condition.waitFor(() => count >= 3 && `${count} at ${getRunningLoop().time()}`),
    );
    yield* counter;
    return result;
  });
  expect(run.result()).toBe('3 at 2');
});

test('wait and notify without the lock raise RuntimeError', () => {
  const condition = new Condition();
  expect(() => condition.notify()).toThrow('cannot notify on un-acquired lock');
  expect(() => condition.notifyAll()).toThrow('cannot notify on un-acquired lock');
  expect(() => condition.wait().next()).toThrow('cannot wait on un-acquired lock');
});

test('several conditions may share a lock', () => {
  const lock = new Lock();
  const first = new Condition({ lock });
  const second = new Condition({ lock });
  first.acquire().next();
  expect(second.locked()).toBe(true);
  second.release();
  expect(lock.locked()).toBe(false);
});

test('a deadlock report says that a task waits for a notification', () => {
  const run = simulate(() => waiter(new Condition(), 'task'));
  expect(String(run.error)).toContain('Task-1 waits for Condition.wait at ');
});
