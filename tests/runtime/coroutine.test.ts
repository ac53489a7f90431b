import {
  type Coroutine,
  createTask,
  getRunningLoop,
  isawaitable,
  iscoroutine,
  iscoroutinefunction,
  SimulatedLoop,
  sleep,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { printed, thrownBy } from './printed.ts';

/** Tells what happens to it, waits once, and returns `result`. */
function* work(told: string[] = []): Coroutine<string> {
  told.push('started');
  try {
    yield* sleep(0);
    return 'result';
  } catch (error) {
    told.push(`caught ${error}`);
    throw error;
  } finally {
    told.push('finally');
  }
}

describe('a coroutine by hand', () => {
  test('runs nothing until its first next()', () => {
    const told: string[] = [];
    const coroutine = work(told);
    expect(told).toEqual([]);
    expect(coroutine.next().done).toBe(false);
    expect(told).toEqual(['started']);
    expect(coroutine.next()).toEqual({ done: true, value: 'result' });
  });

  test('that is thrown into can catch the error', () => {
    const told: string[] = [];
    const coroutine = work(told);
    coroutine.next();
    expect(thrownBy(() => coroutine.throw(new Error('thrown')))).toBe('Error: thrown');
    expect(told).toEqual(['started', 'caught Error: thrown', 'finally']);
  });

  test('that is closed runs its finally blocks, and no catch: there is no GeneratorExit', () => {
    const told: string[] = [];
    const coroutine = work(told);
    coroutine.next();
    coroutine.return('closed');
    expect(told).toEqual(['started', 'finally']);
  });

  test('ignores a value that is sent before it has started', () => {
    expect(work().next('too early').done).toBe(false);
  });

  test('that has finished gives undefined when it is driven on', () => {
    const coroutine = work();
    coroutine.next();
    coroutine.next();
    expect(coroutine.next()).toEqual({ done: true, value: undefined });
  });
});

test('a finished coroutine that is awaited again gives undefined, without a word', () => {
  const { result, errors } = simulate(function* () {
    const coroutine = work();
    return [yield* coroutine, yield* coroutine];
  });
  expect([result(), errors]).toEqual([['result', undefined], []]);
});

test('a coroutine that is never awaited does nothing, and nobody notices', () => {
  const { output, errors } = simulate(function* () {
    work();
    yield* sleep(1);
    console.log('end');
  });
  expect([output, errors]).toEqual([['end'], []]);
});

test('iscoroutine is true for coroutine objects only, isawaitable for all that yield* takes', () => {
  const output = printed(function* () {
    const awaitable = { [Symbol.iterator]: () => work() };
    const values = [work(), work, getRunningLoop().createFuture(), createTask(work()), awaitable];
    console.log(values.map(iscoroutine).join());
    console.log(values.map(isawaitable).join());
    console.log(['text', [work()], 5, null, undefined, {}].map(isawaitable).join());
  });
  expect(output).toEqual([
    'true,false,false,false,false',
    'true,false,true,true,true',
    'false,false,false,false,false,false',
  ]);
});

test('iscoroutinefunction is true for what returns a coroutine: a function*, and sleep', () => {
  const functions = [work, sleep, { *method() {} }.method, () => work(), work.bind(null), 'work'];
  expect(functions.map(iscoroutinefunction)).toEqual([true, true, true, false, true, false]);
});

test('sleep is refused as a callback, as each function is that only makes a coroutine', () => {
  const refused = thrownBy(() => new SimulatedLoop().callSoon(sleep as () => unknown));
  expect(refused).toBe('TypeError: coroutines cannot be used with callSoon(). Use createTask().');
});
