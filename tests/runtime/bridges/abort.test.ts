import {
  asyncWith,
  type Coroutine,
  cancelOnAbort,
  createTask,
  currentTask,
  fromAbortSignal,
  getRunningLoop,
  sleep,
  toAbortSignal,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

function abortLater(controller: AbortController, seconds: number, reason?: unknown): void {
  getRunningLoop().callLater(seconds, () => controller.abort(reason));
}

test('fromAbortSignal is done when the signal aborts, with the reason', () => {
  const run = simulate(function* () {
    const controller = new AbortController();
    abortLater(controller, 2, 'enough');
    const reason = yield* fromAbortSignal(controller.signal);
    return [reason, getRunningLoop().time()];
  });
  expect(run.result()).toEqual(['enough', 2]);
});

test('a signal that has aborted already counts', () => {
  const run = simulate(() => forSignal(AbortSignal.abort('before')));
  expect(run.result()).toBe('before');
});

function* forSignal(signal: AbortSignal): Coroutine<unknown> {
  return yield* fromAbortSignal(signal);
}

test('toAbortSignal aborts when the task was cancelled, not when it ended otherwise', () => {
  const run = simulate(function* () {
    const cancelled = createTask(sleep(10));
    const finished = createTask(sleep(1));
    const signals = [toAbortSignal(cancelled), toAbortSignal(finished)];
    yield* sleep(0);
    cancelled.cancel('enough');
    yield* wait([cancelled, finished]);
    yield* sleep(0);
    return signals.map((signal) => [signal.aborted, signal.reason?.name]);
  });
  expect(run.result()).toEqual([
    [true, 'CancelledError'],
    [false, undefined],
  ]);
});

test('a block under cancelOnAbort is cancelled when the signal aborts, and raises its reason', () => {
  const run = simulate(function* () {
    const controller = new AbortController();
    abortLater(controller, 1, new RangeError('aborted'));
    try {
      yield* asyncWith(cancelOnAbort(controller.signal), function* () {
        try {
          yield* sleep(10);
        } finally {
          console.log('cleaned up');
        }
      });
    } catch (error) {
      return [String(error), currentTask()?.cancelling(), getRunningLoop().time()];
    }
    return [];
  });
  expect(run.result()).toEqual(['RangeError: aborted', 0, 1]);
  expect(run.output).toEqual(['cleaned up']);
});

test('a signal that has aborted before the block cancels it at its first await', () => {
  const run = simulate(() =>
    asyncWith(cancelOnAbort(AbortSignal.abort()), function* () {
      console.log('started');
      yield* sleep(1);
      console.log('not reached');
    }),
  );
  expect(run.output).toEqual(['started']);
  expect(run.error).toMatchObject({ name: 'AbortError' });
});

test('a signal that aborts after the block does nothing', () => {
  const run = simulate(function* () {
    const controller = new AbortController();
    const result = yield* asyncWith(cancelOnAbort(controller.signal), function* () {
      controller.abort();
      return 'result';
    });
    yield* sleep(1);
    return result;
  });
  expect(run.result()).toBe('result');
});

test('a cancellation from elsewhere stays a CancelledError', () => {
  const run = simulate(function* () {
    const controller = new AbortController();
    const task = createTask(
      asyncWith(cancelOnAbort(controller.signal), function* () {
        yield* sleep(10);
      }),
    );
    yield* sleep(1);
    controller.abort();
    task.cancel('from elsewhere');
    yield* wait([task]);
    return [task.cancelled(), task.cancelling()];
  });
  expect(run.result()).toEqual([true, 1]);
});
