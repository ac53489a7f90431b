import {
  CancelledError,
  createTask,
  getRunningLoop,
  RuntimeError,
  SimulatedLoop,
  sleep,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { me, printed } from './printed.ts';

describe('a bad await throws RuntimeError into the task, which can go on:', () => {
  const foreign = new SimulatedLoop().createFuture();
  function* yieldsPlainly(): Generator<never> {
    yield getRunningLoop().createFuture() as never;
  }
  function* yieldsNothing(): Generator<never> {
    yield undefined as never;
  }

  test.each<[string, () => Iterable<never>, string]>([
    [
      "another loop's future",
      () => foreign as unknown as Iterable<never>,
      "Task <Task pending name='Task-2'> got Future <Future pending> attached to a different loop",
    ],
    [
      'the task itself',
      () => me() as unknown as Iterable<never>,
      "Task cannot await on itself: <Task pending name='Task-2'>",
    ],
    [
      'a future behind a plain yield',
      yieldsPlainly,
      "yield was used instead of yield* in task <Task pending name='Task-2'> with <Future pending>",
    ],
    [
      'a bare yield',
      yieldsNothing,
      'Task got bad yield: undefined. Write yield* in front of an awaitable.',
    ],
  ])('%s', (_, makeAwaitable, message) => {
    const output = printed(function* () {
      function* awaits() {
        try {
          yield* makeAwaitable();
        } catch (error) {
          console.log(String(error));
        }
        yield* sleep(1);
        return 'goes on';
      }
      console.log(yield* createTask(awaits()));
    });
    expect(output).toEqual([`RuntimeError: ${message}`, 'goes on']);
  });

  test.each<[string, Iterable<unknown>, string]>([
    ['an array', [1, 2], '1'],
    ['a string', 'text', "'t'"],
    ['a set', new Set([sleep(1)]), 'a coroutine'],
  ])("%s can't be thrown into, and ends the task with the same error", (_, iterable, yielded) => {
    const { error } = simulate(function* () {
      yield* iterable as Iterable<never>;
    });
    expect(error).toEqual(
      new RuntimeError(`Task got bad yield: ${yielded}. Write yield* in front of an awaitable.`),
    );
  });

  test('a cancellation that comes before it is thrown takes its place', () => {
    const { error } = simulate(function* () {
      const task = createTask(yieldsNothing());
      yield* sleep(0);
      task.cancel();
      yield* task;
    });
    expect(error).toBeInstanceOf(CancelledError);
  });
});
