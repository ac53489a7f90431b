import { type Coroutine, createTask, gather, getRunningLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { findCulprits } from './exercise';

/** Waits, and blocks, in turn. */
function* work(...blocks: number[]): Coroutine<void> {
  for (const seconds of blocks) {
    yield* sleep(1);
    time.sleep(seconds);
  }
}

/** What is found in a run of several tasks, each with its blocks. */
function culpritsOf(tasks: Record<string, number[]>) {
  const { trace } = simulate(function* main() {
    yield* gather(
      Object.entries(tasks).map(([name, blocks]) => createTask(work(...blocks), { name })),
    );
  });
  return findCulprits(trace);
}

test('names the task that blocked the loop, and for how long', () => {
  const culprits = culpritsOf({ report: [2] });
  expect(culprits, 'one task has blocked for 2 s').toEqual([{ name: 'report', seconds: 2 }]);
});

test('adds up the blocks of one task', () => {
  const culprits = culpritsOf({ report: [2, 1, 4] });
  expect(culprits, 'one task has blocked for 2 s, 1 s and 4 s').toEqual([
    { name: 'report', seconds: 7 },
  ]);
});

test('the worst comes first', () => {
  const culprits = culpritsOf({ mail: [1], report: [4], backup: [2] });
  expect(culprits, 'three tasks have blocked for 1 s, 4 s and 2 s').toEqual([
    { name: 'report', seconds: 4 },
    { name: 'backup', seconds: 2 },
    { name: 'mail', seconds: 1 },
  ]);
});

test('tasks with the same name are taken together', () => {
  const { trace } = simulate(function* main() {
    yield* gather(createTask(work(1), { name: 'order' }), createTask(work(2), { name: 'order' }));
  });
  expect(findCulprits(trace), 'two tasks with one name, 1 s and 2 s').toEqual([
    { name: 'order', seconds: 3 },
  ]);
});

test('whoever only waits does not appear', () => {
  const { trace } = simulate(function* main() {
    const waiting = createTask(sleep(10), { name: 'waits' });
    yield* createTask(work(0.5), { name: 'blocks' });
    yield* waiting;
  });
  expect(findCulprits(trace), 'one blocks, the others wait').toEqual([
    { name: 'blocks', seconds: 0.5 },
  ]);
});

test('a block outside of any task is a callback', () => {
  const { trace } = simulate(function* main() {
    const loop = getRunningLoop();
    for (const when of [1, 5]) loop.callLater(when, () => time.sleep(2));
    yield* sleep(10);
  });
  expect(findCulprits(trace), 'two callbacks have blocked for 2 s each').toEqual([
    { name: 'callback', seconds: 4 },
  ]);
});

test('nobody has blocked: nobody is named', () => {
  const { trace } = simulate(() => sleep(3));
  expect(findCulprits(trace), 'the culprits of a program that only sleeps').toEqual([]);
});
