import { type Coroutine, createTask, Event, sleep, type Task } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { Replay } from '../../../site/src/stepper/replay.ts';
import { findDeadlock, whoWaitsForWhom } from '../../../site/src/stepper/waitsFor.ts';
import { breakfast } from '../traces.ts';

test('whoever waits for others is named with them', () => {
  const suspended = breakfast.findIndex(({ kind }) => kind === 'task-suspended');
  const moment = new Replay({ trace: breakfast, output: '' }).after(suspended + 1);
  expect(whoWaitsForWhom(moment)).toEqual([{ task: 1, on: 'gather', tasks: [2, 3] }]);
});

test('a deadlock is found, with the graph of those who wait for each other', () => {
  const { trace } = simulate(function* () {
    const first: Task<void> = createTask(
      wait(() => second),
      { name: 'first' },
    );
    const second: Task<void> = createTask(
      wait(() => first),
      { name: 'second' },
    );
    yield* new Event().wait();
  });
  const moment = findDeadlock(new Replay({ trace, output: '' }));
  expect(moment && whoWaitsForWhom(moment)).toEqual([
    { task: 1, on: 'Event.wait', tasks: [] },
    { task: 2, on: 'task', tasks: [3] },
    { task: 3, on: 'task', tasks: [2] },
  ]);
});

test('a run that came to its end had no deadlock, though tasks were left to be cancelled', () => {
  const { trace } = simulate(function* () {
    createTask(sleep(9));
    yield* sleep(1);
  });
  expect(findDeadlock(new Replay({ trace, output: '' }))).toBeUndefined();
});

function* wait(other: () => Task<void>): Coroutine<void> {
  yield* other();
}
