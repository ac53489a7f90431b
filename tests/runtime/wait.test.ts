import { type Coroutine, createTask, getRunningLoop, sleep, type Task, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { firstLines, outcomeOf, printed } from './printed.ts';

function* work(name: string, seconds: number, fails = false): Coroutine<string> {
  yield* sleep(seconds);
  if (fails) throw new Error(name);
  return name;
}

/** Three tasks: `a` ends after a second, `b` fails after two, `c` ends after three. */
function startThree(): Task<string>[] {
  return [
    createTask(work('a', 1), { name: 'a' }),
    createTask(work('b', 2, true), { name: 'b' }),
    createTask(work('c', 3), { name: 'c' }),
  ];
}

function namesOf(tasks: Iterable<Task>): string {
  return Array.from(tasks, (task) => task.getName()).join(',');
}

function* show(waiting: Coroutine<[Set<Task>, Set<Task>]>): Coroutine<void> {
  const [done, pending] = yield* waiting;
  console.log(`${namesOf(done)} | ${namesOf(pending)} at ${getRunningLoop().time()}`);
}

/** Looks at the errors of tasks, so that nobody reports them. */
function* finish(tasks: readonly Task[]): Coroutine<void> {
  yield* wait(tasks);
  for (const task of tasks) task.exception();
}

describe('wait returns the done and the pending', () => {
  test.each([
    ['FIRST_COMPLETED', 'a | b,c at 1'],
    ['FIRST_EXCEPTION', 'a,b | c at 2'],
    ['ALL_COMPLETED', 'a,b,c |  at 3'],
  ] as const)('when returnWhen says: %s', (returnWhen, expected) => {
    const output = printed(function* () {
      const tasks = startThree();
      yield* show(wait(tasks, { returnWhen }));
      yield* finish(tasks);
    });
    expect(output).toEqual([expected]);
  });

  test('when the timeout is over, without an error; one of 0 or less lets the loop make a pass', () => {
    const output = printed(function* () {
      const tasks = startThree();
      yield* show(wait(tasks, { timeout: 1.5 }));
      yield* show(wait(tasks, { timeout: 0 }));
      yield* show(wait(tasks, { timeout: -1 }));
      yield* show(wait(tasks, { timeout: null }));
      yield* finish(tasks);
    });
    expect(output).toEqual(['a | b,c at 1.5', 'a | b,c at 1.5', 'a | b,c at 1.5', 'a,b,c |  at 3']);
  });

  test('after two passes when they are done from the beginning', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      const done = loop.createFuture<void>();
      done.setResult();
      loop.callSoon(() => {
        console.log('pass 1');
        loop.callSoon(() => console.log('pass 2'));
      });
      const futures = [done, loop.createFuture<void>()];
      const [first, second] = yield* wait(futures, { returnWhen: 'FIRST_COMPLETED' });
      console.log(first.size, second.size);
    });
    expect(output).toEqual(['pass 1', 'pass 2', '1 1']);
  });

  test('counting a future once that is given twice', () => {
    const output = printed(function* () {
      const task = createTask(sleep(1), { name: 'task' });
      yield* show(wait([task, task]));
    });
    expect(output).toEqual(['task |  at 1']);
  });
});

test('FIRST_EXCEPTION ignores cancelled children', () => {
  const output = printed(function* () {
    const cancelled = createTask(sleep(10), { name: 'cancelled' });
    const other = createTask(sleep(2), { name: 'other' });
    getRunningLoop().callLater(1, () => cancelled.cancel());
    yield* show(wait([cancelled, other], { returnWhen: 'FIRST_EXCEPTION' }));
  });
  expect(output).toEqual(['cancelled,other |  at 2']);
});

test('cancelling a wait leaves the tasks running', () => {
  const output = printed(function* () {
    const task = createTask(sleep(5, 'slept'));
    const waiting = createTask(wait([task]));
    yield* sleep(1);
    waiting.cancel('enough');
    console.log(yield* outcomeOf(waiting), task.done());
    console.log(yield* task);
  });
  expect(output).toEqual(['CancelledError: enough false', 'slept']);
});

test('wait throws no errors of the tasks: they count as never retrieved', () => {
  const { errors } = simulate(function* () {
    yield* wait([createTask(work('a', 1, true))]);
  });
  expect(firstLines(errors)).toEqual([
    "Task exception was never retrieved\nfuture: <Task finished name='Task-2' exception=Error: a>\nError: a",
  ]);
});

test.each<[string, () => unknown[], string]>([
  ['no futures', () => [[]], 'RangeError: Set of Tasks/Futures is empty.'],
  [
    'one future',
    () => [createTask(sleep(0))],
    "TypeError: expect a list of futures, not <Task pending name='Task-2'>",
  ],
  ['a coroutine', () => [sleep(0)], 'TypeError: expect a list of futures, not a coroutine'],
  [
    'coroutines in the list',
    () => [[sleep(0)]],
    'TypeError: Passing coroutines is forbidden, use tasks explicitly.',
  ],
  ['numbers in the list', () => [[5]], 'TypeError: wait() takes futures and tasks, got 5'],
  ['a number', () => [5], 'TypeError: expect a list of futures, not 5'],
  [
    'another returnWhen',
    () => [[createTask(sleep(0))], { returnWhen: 'LAST' }],
    "RangeError: Invalid returnWhen value: 'LAST'",
  ],
  [
    'a timeout outside of options',
    () => [[createTask(sleep(0))], 1],
    'TypeError: wait() takes options, got 1. Write { timeout: 1 }.',
  ],
  [
    'a timeout that is no number',
    () => [[createTask(sleep(0))], { timeout: '1' }],
    "TypeError: wait() takes a number of seconds, got '1'",
  ],
])('wait refuses %s', (_, args, message) => {
  const output = printed(function* () {
    console.log(yield* outcomeOf(Reflect.apply(wait, undefined, args()) as Coroutine<unknown>));
  });
  expect(output).toEqual([message]);
});
