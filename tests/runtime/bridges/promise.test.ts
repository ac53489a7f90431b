import {
  CancelledError,
  type Coroutine,
  createTask,
  fromPromise,
  gather,
  getRunningLoop,
  HostLoop,
  RuntimeError,
  run,
  sleep,
  toPromise,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** A promise that waits until its signal aborts. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

test('fromPromise gives the result of the promise', async () => {
  function* main(): Coroutine<string> {
    return yield* fromPromise(Promise.resolve('result'));
  }
  expect(await run(main())).toBe('result');
});

test('fromPromise throws what the promise was rejected with; what is no error is wrapped in one', async () => {
  function* main(reason: unknown): Coroutine<unknown> {
    try {
      return yield* fromPromise(Promise.reject(reason));
    } catch (error) {
      return error;
    }
  }
  const error = new RangeError('no');
  expect(await run(main(error))).toBe(error);
  expect(await run(main('text'))).toMatchObject({ message: "'text'", cause: 'text' });
});

test('cancelling a task that waits for a promise stops the waiting', async () => {
  function* main(): Coroutine<boolean> {
    const task = createTask(fromPromiseOf(new Promise<never>(() => {})));
    yield* sleep(0);
    task.cancel();
    yield* gather([task], { returnExceptions: true });
    return task.cancelled();
  }
  expect(await run(main())).toBe(true);
});

function* fromPromiseOf<T>(promise: Promise<T>): Coroutine<T> {
  return yield* fromPromise(promise);
}

test('given a function, fromPromise aborts its signal when it is cancelled', async () => {
  const reasons: unknown[] = [];
  function* request(): Coroutine<void> {
    yield* fromPromise((signal) => {
      signal.addEventListener('abort', () => reasons.push(signal.reason));
      return untilAborted(signal);
    });
  }
  function* main(): Coroutine<void> {
    const task = createTask(request());
    yield* sleep(0);
    task.cancel('enough');
    yield* gather([task], { returnExceptions: true });
  }
  await run(main());
  expect(reasons).toEqual([new CancelledError('enough')]);
});

test('a promise that settles after its loop was closed does no harm', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  function* main(): Coroutine<void> {
    createTask(fromPromiseOf(promise));
    yield* sleep(0);
  }
  await run(main());
  resolve('too late');
  await promise;
});

test('fromPromise raises RuntimeError at the call on a loop in virtual time', () => {
  const result = simulate(function* () {
    yield* fromPromise(Promise.resolve());
  });
  expect(result.error).toBeInstanceOf(RuntimeError);
  expect(String(result.error)).toContain('fromPromise() needs a loop that waits for the host');
});

test('fromPromise raises TypeError for what is no promise', async () => {
  function* main(): Coroutine<void> {
    yield* fromPromise(Object(5));
  }
  await expect(run(main())).rejects.toThrow('fromPromise() takes a promise');
});

test('toPromise runs a coroutine for code that uses await', async () => {
  function* work(): Coroutine<string> {
    yield* sleep(0);
    return 'result';
  }
  function* main(): Coroutine<string> {
    const promise = toPromise(work());
    return yield* fromPromise(promise.then((result) => `${result} seen`));
  }
  expect(await run(main())).toBe('result seen');
});

test('toPromise rejects with the error, or with CancelledError', async () => {
  function* fail(): Coroutine<never> {
    throw new RangeError('no');
  }
  function* main(): Coroutine<unknown[]> {
    const task = createTask(sleep(10));
    const seen = Promise.allSettled([toPromise(fail()), toPromise(task)]);
    task.cancel('enough');
    return yield* fromPromise(seen);
  }
  expect(await run(main())).toEqual([
    { status: 'rejected', reason: new RangeError('no') },
    { status: 'rejected', reason: new CancelledError('enough') },
  ]);
});

test('a signal that aborts cancels the awaitable, and is the reason of the rejection', async () => {
  function* main(): Coroutine<unknown[]> {
    const controller = new AbortController();
    const task = createTask(sleep(10));
    const seen = Promise.allSettled([
      toPromise(task, { signal: controller.signal }),
      toPromise(sleep(10), { signal: AbortSignal.abort('at once') }),
    ]);
    controller.abort('enough');
    const outcomes = yield* fromPromise(seen);
    return [outcomes, task.cancelled()];
  }
  expect(await run(main())).toEqual([
    [
      { status: 'rejected', reason: 'enough' },
      { status: 'rejected', reason: 'at once' },
    ],
    true,
  ]);
});

test('code outside of a loop hands it a coroutine with toPromise', async () => {
  const loop = new HostLoop();
  const ended = loop.runForever();
  function* work(): Coroutine<boolean> {
    yield* sleep(0);
    return getRunningLoop() === loop;
  }
  expect(await toPromise(work(), { loop })).toBe(true);
  loop.callSoonThreadsafe(() => loop.stop());
  await ended;
  loop.close();
});

test('toPromise raises TypeError for what is no awaitable', () => {
  expect(() => toPromise(Object(5))).toThrow('toPromise() takes an awaitable');
});
