import { type Coroutine, ensureFuture, getRunningLoop, SimulatedLoop, sleep, Task } from 'asyncio';
import { expect, test } from 'vitest';
import { printed, thrownBy } from './printed.ts';

test('ensureFuture returns a future as it is, and wraps anything else in a task', () => {
  const output = printed(function* () {
    const future = getRunningLoop().createFuture();
    const awaitable = {
      *[Symbol.iterator](): Coroutine<string> {
        return yield* sleep(1, 'awaitable');
      },
    };
    const coroutine = sleep(1, 'coroutine');
    const task = ensureFuture(coroutine);
    console.log(
      ensureFuture(future) === future,
      task instanceof Task && task.getCoro() === coroutine,
    );
    console.log(yield* task, yield* ensureFuture(awaitable));
  });
  expect(output).toEqual(['true true', 'coroutine awaitable']);
});

test("ensureFuture makes the task on the loop it is told, and refuses another loop's future", () => {
  const loop = new SimulatedLoop();
  const other = new SimulatedLoop();
  expect(ensureFuture(sleep(0), { loop }).getLoop()).toBe(loop);
  expect(thrownBy(() => ensureFuture(other.createFuture(), { loop }))).toBe(
    'RangeError: The future belongs to a different loop than the one specified as the loop argument',
  );
  expect(thrownBy(() => ensureFuture(sleep(0)))).toMatch(
    /^RuntimeError: There is no current event loop/,
  );
});

test('ensureFuture refuses what is no awaitable', () => {
  const values: [unknown, string][] = [
    [5, '5.'],
    ['text', "'text'."],
    [null, 'null.'],
    [[1], '[1].'],
    [sleep, 'function sleep. Call the function: ensureFuture(sleep()), not ensureFuture(sleep).'],
  ];
  const output = printed(function* () {
    for (const [value] of values)
      console.log(thrownBy(() => Reflect.apply(ensureFuture, null, [value])));
  });
  expect(output).toEqual(
    values.map(
      ([, text]) => `TypeError: A Future, a coroutine or an awaitable is required, got ${text}`,
    ),
  );
});
