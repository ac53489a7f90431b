import {
  asCompleted,
  asyncFor,
  type Coroutine,
  createTask,
  getRunningLoop,
  sleep,
  wait,
} from 'asyncio';
import { describe, expect, test } from 'vitest';
import { outcomeOf, printed, thrownBy } from './printed.ts';

function* work(name: string, seconds: number, fails = false): Coroutine<string> {
  yield* sleep(seconds);
  if (fails) throw new Error(name);
  return name;
}

function now(): number {
  return getRunningLoop().time();
}

describe('asCompleted', () => {
  test('with for gives coroutines: each awaits the next result, in the order of arrival', () => {
    const output = printed(function* () {
      for (const next of asCompleted([work('a', 3), work('b', 1), work('c', 2, true)]))
        console.log(yield* outcomeOf(next), now());
    });
    expect(output).toEqual(['b 1', 'Error: c 2', 'a 3']);
  });

  test('with asyncFor gives the tasks themselves, done', () => {
    const output = printed(function* () {
      const task = createTask(work('task', 1));
      yield* asyncFor(asCompleted([task, work('coroutine', 2)]), function* (done) {
        console.log(done === task, done.done(), yield* done);
      });
    });
    expect(output).toEqual(['true true task', 'false true coroutine']);
  });

  test('gives results to whoever awaits first, whichever coroutine came first', () => {
    const output = printed(function* () {
      const [first, second] = asCompleted([work('a', 1), work('b', 2)]);
      if (first && second) console.log(yield* second, yield* first);
    });
    expect(output).toEqual(['a b']);
  });

  test('counts a task once that is given twice, and nothing for nothing', () => {
    const output = printed(function* () {
      const task = createTask(work('task', 1));
      for (const next of asCompleted([task, task])) console.log(yield* next);
      for (const next of asCompleted([])) console.log(yield* next);
    });
    expect(output).toEqual(['task']);
  });

  test('starts the coroutines at the call', () => {
    const output = printed(function* () {
      function* starts() {
        console.log('started');
      }
      asCompleted([starts()]);
      yield* sleep(0);
      console.log('nothing awaited yet');
    });
    expect(output).toEqual(['started', 'nothing awaited yet']);
  });
});

describe('the timeout of asCompleted', () => {
  test('raises TimeoutError for each that is left, and cancels nothing', () => {
    const output = printed(function* () {
      const tasks = [work('a', 1), work('b', 3), work('c', 4)].map((one) => createTask(one));
      for (const next of asCompleted(tasks, { timeout: 2 }))
        console.log(yield* outcomeOf(next), now());
      console.log(tasks.map((task) => task.done()).join());
      yield* wait(tasks);
    });
    expect(output).toEqual(['a 1', 'TimeoutError 2', 'TimeoutError 2', 'true,false,false']);
  });

  test('ends asyncFor with the TimeoutError', () => {
    const output = printed(function* () {
      const all = asCompleted([work('a', 1), work('b', 5)], { timeout: 2 });
      const loop = asyncFor(all, function* (done) {
        console.log(done.result());
      });
      console.log(yield* outcomeOf(loop));
    });
    expect(output).toEqual(['a', 'TimeoutError']);
  });

  test('is disarmed when everything is done', () => {
    const output = printed(function* () {
      for (const next of asCompleted([work('a', 1)], { timeout: 100 })) yield* next;
      console.log(getRunningLoop().timers.length, now());
    });
    expect(output).toEqual(['0 1']);
  });
});

test('asCompleted checks at the call what it is given', () => {
  const output = printed(function* () {
    const calls: unknown[][] = [
      [createTask(sleep(0))],
      [sleep(0)],
      [5],
      [[5]],
      [[work]],
      [[sleep(0)], { timeout: '2' }],
    ];
    for (const call of calls) console.log(thrownBy(() => Reflect.apply(asCompleted, null, call)));
  });
  expect(output).toEqual([
    "TypeError: expects an iterable of awaitables, not <Task pending name='Task-2'>",
    'TypeError: expects an iterable of awaitables, not a coroutine',
    'TypeError: expects an iterable of awaitables, not 5',
    'TypeError: A Future, a coroutine or an awaitable is required, got 5.',
    'TypeError: A Future, a coroutine or an awaitable is required, got function work. Call the function: asCompleted(work()), not asCompleted(work).',
    "TypeError: asCompleted() takes a number of seconds, got '2'",
  ]);
});
