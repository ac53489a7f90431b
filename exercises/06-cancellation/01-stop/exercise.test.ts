import { type Coroutine, createTask, getRunningLoop, sleep, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { stop } from './exercise';

const note = (text: string) => console.log(`${getRunningLoop().time()} s  ${text}`);

/** Works for ten seconds; its cleanup takes two. */
function* job(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(2);
    note('file closed');
  }
}

/** Runs a program to its end; an error in it fails the test. */
function watch(program: () => Coroutine<void>): string[] {
  const { output, result } = simulate(program);
  result();
  return output;
}

test('returns when the cleanup is done', () => {
  const output = watch(function* main() {
    const task = createTask(job(), { name: 'job' });
    yield* sleep(1);
    yield* stop(task);
    note('stopped');
  });
  expect(output, 'what happened').toEqual(['3 s  file closed', '3 s  stopped']);
});

test('throws nothing when the task ends as cancelled', () => {
  const { outcome } = simulate(function* main() {
    const task = createTask(sleep(10), { name: 'job' });
    yield* sleep(1);
    yield* stop(task);
  });
  expect(outcome, 'how the caller of stop ended').toBe('finished');
});

test('stops a task that has not begun', () => {
  const output = watch(function* main() {
    const task = createTask(job(), { name: 'job' });
    yield* stop(task);
    note(task.cancelled() ? 'cancelled' : 'not cancelled');
  });
  expect(output, 'what happened').toEqual(['0 s  cancelled']);
});

test('leaves a task alone that is done', () => {
  const output = watch(function* main() {
    const task = createTask(sleep(1), { name: 'job' });
    yield* task;
    yield* stop(task);
    note(task.cancelled() ? 'cancelled' : 'finished');
  });
  expect(output, 'what happened').toEqual(['1 s  finished']);
});

test('a caller that is cancelled while it waits ends as cancelled', () => {
  const output = watch(function* main() {
    const task = createTask(job(), { name: 'job' });
    yield* sleep(1);
    const caller = createTask(stop(task), { name: 'caller' });
    yield* sleep(1);
    caller.cancel();
    yield* wait([caller]);
    note(caller.cancelled() ? 'caller cancelled' : 'caller not cancelled');
    yield* wait([task]);
  });
  expect(output, 'what happened').toContain('2 s  caller cancelled');
});
