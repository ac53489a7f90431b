import { createTask, Future, getRunningLoop, isfuture, RuntimeError, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { firstLines, printed, thrownBy } from './printed.ts';

/** A future of the running loop, as programs make it. */
function createFuture<T = unknown>(): Future<T> {
  return getRunningLoop().createFuture<T>();
}

describe('the outcome of a future', () => {
  test('is asked for with done(), cancelled(), result() and exception()', () => {
    const output = printed(function* () {
      const show = (future: Future) => {
        console.log(`${future.done()} ${future.cancelled()} ${future}`);
        console.log(
          `result ${thrownBy(() => console.log(String(future.result())))}, exception ${thrownBy(() => console.log(String(future.exception())))}`,
        );
      };
      const pending = createFuture();
      const finished = createFuture();
      finished.setResult(3);
      const failed = createFuture();
      failed.setException(new Error('broken'));
      const cancelled = createFuture();
      cancelled.cancel('enough');
      for (const future of [pending, finished, failed, cancelled]) show(future);
    });
    expect(output).toEqual([
      'false false <Future pending>',
      'result InvalidStateError: Result is not set., exception InvalidStateError: Exception is not set.',
      'true false <Future finished result=3>',
      '3',
      'undefined',
      'result nothing, exception nothing',
      'true false <Future finished exception=Error: broken>',
      'Error: broken',
      'result Error: broken, exception nothing',
      'true true <Future cancelled>',
      'result CancelledError: enough, exception CancelledError: enough',
    ]);
  });

  test('is set once: a second time raises InvalidStateError, and cancel() returns false', () => {
    const output = printed(function* () {
      const future = createFuture();
      future.setResult(1);
      console.log(thrownBy(() => future.setResult(2)));
      console.log(thrownBy(() => future.setException(new Error())));
      console.log(future.cancel(), future.result());
      const cancelled = createFuture();
      console.log(cancelled.cancel('first'), cancelled.cancel('second'));
      console.log(thrownBy(() => cancelled.result()));
      console.log(thrownBy(() => cancelled.result()));
    });
    expect(output).toEqual([
      'InvalidStateError: setResult() on a future that is already finished: <Future finished result=1>. Check done() first.',
      'InvalidStateError: setException() on a future that is already finished: <Future finished result=1>. Check done() first.',
      'false 1',
      'true false',
      'CancelledError: first',
      'CancelledError: first',
    ]);
  });

  test('an error class stands for an error without a message', () => {
    const { result } = simulate(function* () {
      const future = createFuture();
      future.setException(RuntimeError);
      return future.exception();
    });
    expect(result()).toEqual(new RuntimeError());
  });

  test.each([['text'], [null], [undefined], [5], [Number], [{}]])(
    "setException(%j) raises TypeError, and the future stays pending: it isn't an error",
    (value) => {
      const { result } = simulate(function* () {
        const future = createFuture();
        return [thrownBy(() => future.setException(value)), future.done()];
      });
      expect(result()).toEqual([
        expect.stringMatching(/^TypeError: invalid exception object: /),
        false,
      ]);
    },
  );

  test('a message of null is none', () => {
    const { result } = simulate(function* () {
      const future = createFuture();
      future.cancel(null);
      return thrownBy(() => future.result());
    });
    expect(result()).toBe('CancelledError: ');
  });
});

describe('done callbacks', () => {
  test('run through callSoon, first in, first out, also those added when the future is done', () => {
    const output = printed(function* () {
      const future = createFuture<number>();
      future.addDoneCallback(() => console.log('first'));
      future.addDoneCallback((done) => console.log('second', done.result(), done === future));
      future.setResult(1);
      future.addDoneCallback(() => console.log('third, added when done'));
      getRunningLoop().callSoon(() => console.log('soon'));
      console.log('none called yet');
      yield* sleep(0);
    });
    expect(output).toEqual([
      'none called yet',
      'first',
      'second 1 true',
      'third, added when done',
      'soon',
    ]);
  });

  test('removeDoneCallback removes all registrations of a callback, and counts them', () => {
    const output = printed(function* () {
      const future = createFuture();
      const callback = () => console.log('called');
      const other = () => console.log('other');
      future.addDoneCallback(callback);
      future.addDoneCallback(other);
      future.addDoneCallback(callback);
      console.log(future.removeDoneCallback(callback), future.removeDoneCallback(callback));
      future.setResult(1);
      console.log(future.removeDoneCallback(other));
      yield* sleep(0);
    });
    expect(output).toEqual(['2 0', '0', 'other']);
  });

  test('one that throws is reported, and the next ones run', () => {
    const { output, errors } = simulate(function* () {
      const future = createFuture();
      future.addDoneCallback(function breaks() {
        throw new Error('broken');
      });
      future.addDoneCallback(() => console.log('next'));
      future.setResult(1);
      yield* future;
      yield* sleep(0);
    });
    expect(output).toEqual(['next']);
    expect(firstLines(errors)).toEqual([
      'Exception in callback breaks\nhandle: <Handle breaks>\nError: broken',
    ]);
  });

  test("what isn't a function is refused at the call", () => {
    const output = printed(function* () {
      const future = createFuture();
      console.log(thrownBy(() => Reflect.apply(future.addDoneCallback, future, [5])));
      console.log(thrownBy(() => future.addDoneCallback(function* () {})));
    });
    expect(output).toEqual([
      'TypeError: a callable object was expected by addDoneCallback(), got 5',
      'TypeError: coroutines cannot be used with addDoneCallback(). Use createTask().',
    ]);
  });
});

describe('awaiting a future', () => {
  test("that is done doesn't yield to the loop, nor does a plain coroutine or a done task", () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      loop.callSoon(() => console.log('the loop has its turn'));
      const future = createFuture();
      future.setResult('future');
      console.log(yield* future);
      const task = createTask(immediate('task'));
      console.log(yield* immediate('coroutine'));
      yield* sleep(0);
      loop.callSoon(() => console.log('the loop has its turn again'));
      console.log(yield* task);
      yield* sleep(0);
    });
    expect(output).toEqual([
      'future',
      'coroutine',
      'the loop has its turn',
      'task',
      'the loop has its turn again',
    ]);
  });

  test('by hand, and going on before it is done, raises RuntimeError', () => {
    const output = printed(function* () {
      const future = createFuture();
      const iterator = future[Symbol.iterator]();
      console.log(iterator.next().value === future);
      console.log(thrownBy(() => iterator.next()));
    });
    expect(output).toEqual(['true', "RuntimeError: await wasn't used with future"]);
  });
});

describe('an exception that nobody looks at', () => {
  test('is reported as never retrieved when the loop closes', () => {
    const { output, errors } = simulate(function* () {
      createFuture().setException(new Error('future'));
      createTask(failing('task'));
      yield* sleep(1);
      console.log('nothing reported yet');
    });
    expect(output).toEqual(['nothing reported yet']);
    expect(firstLines(errors)).toEqual([
      'Future exception was never retrieved\nfuture: <Future finished exception=Error: future>\nError: future',
      "Task exception was never retrieved\nfuture: <Task finished name='Task-2' exception=Error: task>\nError: task",
    ]);
  });

  test('counts as seen after result(), exception(), await, or a cancel()', () => {
    const { errors } = simulate(function* () {
      const [first, second, third, fourth] = Array.from({ length: 4 }, () => {
        const future = createFuture();
        future.setException(new Error('seen'));
        return future;
      });
      first?.exception();
      thrownBy(() => second?.result());
      if (third) {
        try {
          yield* third;
        } catch {}
      }
      fourth?.cancel();
    });
    expect(errors).toEqual([]);
  });

  test('of the main coroutine is thrown by run(), and not reported besides', () => {
    const { error, errors } = simulate(() => failing('main'));
    expect([error, errors]).toEqual([new Error('main'), []]);
  });
});

test('a future needs a loop: without a running or installed one it raises RuntimeError', () => {
  expect(thrownBy(() => new Future())).toBe(
    'RuntimeError: There is no current event loop. Use run(main()), or setEventLoop(newEventLoop()) first.',
  );
});

test('isfuture is true for futures and tasks only', () => {
  const { result } = simulate(function* () {
    return [createFuture(), createTask(sleep(0)), sleep(0), 5, null].map(isfuture);
  });
  expect(result()).toEqual([true, true, false, false, false]);
});

function* immediate<T>(value: T) {
  return value;
}

function* failing(message: string): Generator<never, never> {
  throw new Error(message);
}
