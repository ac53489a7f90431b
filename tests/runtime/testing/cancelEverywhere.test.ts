import { asyncWith, type Coroutine, createTask, Lock, sleep } from 'asyncio';
import { CancellationProblem, cancelEverywhere } from 'asyncio/testing';
import { expect, test } from 'vitest';

function problemsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof CancellationProblem) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

test('a program that lets the cancellation pass survives at each of its awaits', () => {
  function* tidy(): Coroutine<void> {
    yield* sleep(1);
    yield* asyncWith(new Lock(), () => sleep(1));
    yield* sleep(0);
  }
  const points = cancelEverywhere(tidy);
  expect(points.map(({ number, wait, at }) => [number, wait, at])).toEqual([
    [1, 'sleep', 0],
    [2, 'sleep', 1],
    [3, 'yield', 2],
  ]);
});

test('a swallowed cancellation is reported with the await at which it arrived', () => {
  function* stubborn(): Coroutine<void> {
    yield* sleep(1);
    try {
      yield* sleep(2);
    } catch {
      // nothing: that is the mistake
    }
  }
  const [problem, ...others] = problemsOf(() => cancelEverywhere(stubborn));
  expect(problem).toMatch(
    /wait 2, sleep at stubborn \(.*cancelEverywhere\.test\.ts:33\): it swallowed/,
  );
  expect(others).toEqual([]);
});

test('a lock that stays held is reported with the line that acquired it', () => {
  function* forgetful(): Coroutine<void> {
    const lock = new Lock();
    yield* lock.acquire();
    yield* sleep(1);
    lock.release();
  }
  expect(problemsOf(() => cancelEverywhere(forgetful))).toEqual([
    expect.stringMatching(/wait 1, sleep .*: Task-1 still held a Lock at forgetful \(.*:48\)/),
  ]);
});

test('a child that outlives the program is reported with the line that created it', () => {
  function* careless(): Coroutine<void> {
    const child = createTask(sleep(5), { name: 'child' });
    yield* sleep(1);
    yield* child;
  }
  const problems = problemsOf(() => cancelEverywhere(careless));
  expect(problems).toEqual([
    expect.stringMatching(/wait 1, sleep .*: child was still pending at careless \(.*:59\)/),
  ]);
});

test('another error in the place of CancelledError is reported', () => {
  function* translating(): Coroutine<void> {
    try {
      yield* sleep(1);
    } catch (error) {
      throw new Error('it went wrong', { cause: error });
    }
  }
  expect(problemsOf(() => cancelEverywhere(translating))).toEqual([
    expect.stringContaining('it ended with Error: it went wrong instead of CancelledError'),
  ]);
});

test("the check's own complaint is reported at the await where it fails", () => {
  const state = { open: false };
  function* untidy(): Coroutine<void> {
    state.open = false;
    yield* sleep(1);
    state.open = true;
    yield* sleep(1);
    state.open = false;
  }
  const complaint = () => {
    if (state.open) throw new Error('the door is still open');
  };
  expect(problemsOf(() => cancelEverywhere(untidy, complaint))).toEqual([
    expect.stringMatching(/wait 2, sleep .*: the door is still open/),
  ]);
});

test('a program that may finish after a cancellation is accepted when that is said', () => {
  function* answering(): Coroutine<string> {
    try {
      yield* sleep(1);
    } catch {
      return 'partial';
    }
    return 'whole';
  }
  expect(cancelEverywhere(answering, undefined, { mayFinish: true })).toHaveLength(1);
});
