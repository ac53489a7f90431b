import { readFile } from 'node:fs';
import {
  type Coroutine,
  createTask,
  fromCallback,
  getRunningLoop,
  type NodeCallback,
  run,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

function* call<T>(start: (done: NodeCallback<T>) => void): Coroutine<T> {
  return yield* fromCallback(start);
}

test('fromCallback gives the result that the callback was called with', async () => {
  function* main(): Coroutine<string> {
    return yield* fromCallback<string>((done) => readFile(import.meta.filename, 'utf8', done));
  }
  expect(await run(main())).toContain('the result that the callback was called with');
});

test('the error of the callback is thrown; what is no error is wrapped in one', () => {
  const error = new RangeError('no');
  expect(simulate(() => call((done) => done(error))).error).toBe(error);
  expect(simulate(() => call((done) => done('text'))).error).toMatchObject({ cause: 'text' });
});

test('null for the error means success, as Node does it', () => {
  expect(simulate(() => call((done) => done(null, 'result'))).result()).toBe('result');
});

test('only the first call counts', () => {
  const run = simulate(() =>
    call<string>((done) => {
      done(null, 'first');
      done(new RangeError('second'));
    }),
  );
  expect(run.result()).toBe('first');
});

test('a callback that comes after the cancellation does nothing', () => {
  const run = simulate(function* () {
    const loop = getRunningLoop();
    const task = createTask(call((done) => loop.callLater(2, () => done())));
    yield* sleep(1);
    task.cancel();
    yield* wait([task]);
    yield* sleep(5);
    return task.cancelled();
  });
  expect(run.result()).toBe(true);
});

test('what the function throws is raised at the call', () => {
  const run = simulate(() =>
    call(() => {
      throw new RangeError('wrong argument');
    }),
  );
  expect(String(run.error)).toBe('RangeError: wrong argument');
});

test('a callback that never comes is named in the deadlock report', () => {
  const run = simulate(() => call(function readConfig() {}));
  expect(String(run.error)).toContain('Task-1 waits for readConfig');
});
