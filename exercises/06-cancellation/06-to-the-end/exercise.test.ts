import { type Coroutine, createTask, currentTask, getRunningLoop, sleep, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { toTheEnd } from './exercise';

/** Writes for four seconds. */
function* write(): Coroutine<string> {
  yield* sleep(4);
  console.log(`written at ${getRunningLoop().time()} s`);
  return 'file';
}

function* fail(): Coroutine<string> {
  yield* sleep(4);
  throw new Error('disk full');
}

/** Runs a caller of toTheEnd, cancels it at those seconds, and tells how and when it ended. */
function watch(work: () => Coroutine<string>, cancelAt: readonly number[] = []) {
  const { result, output } = simulate(function* main() {
    const loop = getRunningLoop();
    const caller = createTask(toTheEnd(work()), { name: 'caller' });
    for (const at of cancelAt) {
      yield* sleep(at - loop.time());
      caller.cancel();
    }
    yield* wait([caller]);
    const at = `at ${loop.time()} s`;
    if (caller.cancelled()) return { end: 'cancelled', at };
    return { end: String(caller.exception() ?? caller.result()), at };
  });
  return { ...result(), output };
}

test('returns the result of the work', () => {
  const { end, at } = watch(write);
  expect(end, 'what toTheEnd returned').toBe('file');
  expect(at, 'when it returned').toBe('at 4 s');
});

test('throws the error of the work', () => {
  expect(watch(fail).end, 'how the caller ended').toBe('Error: disk full');
});

test('a cancelled caller leaves when the work has ended', () => {
  const { at, output } = watch(write, [1]);
  expect(output, 'what the work printed').toEqual(['written at 4 s']);
  expect(at, 'when the caller left, cancelled at 1 s').toBe('at 4 s');
});

test('a cancelled caller ends as cancelled', () => {
  expect(watch(write, [1]).end, 'how the caller ended, cancelled at 1 s').toBe('cancelled');
});

test('a second and a third request change nothing', () => {
  const { end, at, output } = watch(write, [1, 2, 3]);
  expect(output, 'what the work printed').toEqual(['written at 4 s']);
  expect(`${end} ${at}`, 'how the caller ended, cancelled three times').toBe('cancelled at 4 s');
});

test('an error of the work comes out of a cancelled caller, too', () => {
  const { end, at } = watch(fail, [1]);
  expect(`${end} ${at}`, 'how the caller ended').toBe('Error: disk full at 4 s');
});

test('work that ends as cancelled ends the caller as cancelled', () => {
  const { end, at } = watch(function* work() {
    yield* sleep(1);
    currentTask()?.cancel();
    yield* sleep(1);
    return 'file';
  });
  expect(`${end} ${at}`, 'how the caller ended').toBe('cancelled at 1 s');
});
