import {
  type Awaitable,
  type Coroutine,
  createTask,
  type Future,
  gather,
  getRunningLoop,
  sleep,
  type Task,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { whoWaits } from './exercise';

/** A task of that name that awaits something. */
function waiter(name: string, what: Awaitable<unknown>): Task<void> {
  function* hold(): Coroutine<void> {
    yield* what;
  }
  return createTask(hold(), { name });
}

/** Lets `arrange` set up who waits for the water, asks, and then lets the water come. */
function ask(arrange: (water: Future<void>) => unknown): string[] {
  return simulate(function* main() {
    const water: Future<void> = getRunningLoop().createFuture();
    arrange(water);
    yield* sleep(1);
    const names = whoWaits(water);
    water.setResult();
    yield* sleep(1);
    return names;
  }).result();
}

test('a future that nobody waits for gives an empty list', () => {
  expect(
    ask(() => waiter('heating', sleep(2))),
    'who waits for the water',
  ).toEqual([]);
});

test('lists those that wait directly', () => {
  const names = ask((water) => {
    waiter('roses', water);
    waiter('beans', water);
  });
  expect(names, 'who waits for the water').toEqual(['roses', 'beans']);
});

test('lists those that wait for a waiting task, after it', () => {
  const names = ask((water) => waiter('owner', waiter('night', waiter('roses', water))));
  expect(names, 'who waits for the water').toEqual(['roses', 'night', 'owner']);
});

test('sees through gather and wait', () => {
  const names = ask((water) => {
    const roses = waiter('roses', gather(water, sleep(1)));
    waiter('night', wait([roses]));
  });
  expect(names, 'who waits for the water').toEqual(['roses', 'night']);
});

test('the nearest come first', () => {
  const names = ask((water) => {
    const roses = waiter('roses', water);
    const night = waiter('night', roses);
    waiter('owner', night);
    const beans = waiter('beans', water);
    waiter('market', beans);
  });
  expect(names, 'who waits for the water').toEqual(['roses', 'beans', 'night', 'market', 'owner']);
});

test('a task to which several ways lead is listed once', () => {
  const names = ask((water) => {
    const roses = waiter('roses', water);
    const beans = waiter('beans', water);
    waiter('night', gather(roses, beans));
  });
  expect(names, 'who waits for the water').toEqual(['roses', 'beans', 'night']);
});

test('a task that waits directly and through another is listed at its shortest distance', () => {
  const names = ask((water) => {
    const roses = waiter('roses', water);
    const night = waiter('night', roses);
    waiter('owner', gather(night, water));
  });
  expect(names, 'who waits for the water').toEqual(['roses', 'owner', 'night']);
});

test('two tasks of the same name are both listed', () => {
  const names = ask((water) => {
    waiter('roses', water);
    waiter('roses', water);
  });
  expect(names, 'who waits for the water').toEqual(['roses', 'roses']);
});
