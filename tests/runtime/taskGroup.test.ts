import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  currentTask,
  ExceptionGroup,
  eagerTaskFactory,
  getRunningLoop,
  sleep,
  TaskGroup,
  TimeoutError,
  timeout,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Sleeps, and says when and how it was cancelled. */
function* slow(name: string, seconds = 10): Coroutine<string> {
  try {
    yield* sleep(seconds);
  } catch (error) {
    if (error instanceof CancelledError) console.log(name, 'cancelled', error.message);
    throw error;
  }
  return name;
}

function* failAfter(seconds: number, message: string): Coroutine<never> {
  yield* sleep(seconds);
  throw new RangeError(message);
}

/** The messages of the errors in the group that the coroutine throws. */
function* groupOf(block: Coroutine<unknown>): Coroutine<string[]> {
  try {
    yield* block;
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    return error.exceptions.map((one) => one.message);
  }
  return [];
}

test('the block ends when all its tasks have ended, and gives what its body returned', () => {
  const run = simulate(function* () {
    return yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(slow('a', 2));
      const quick = group.createTask(slow('b', 1), { name: 'quick' });
      return quick;
    });
  });
  expect(run.result()?.result()).toBe('b');
  expect(run.result()?.getName()).toBe('quick');
  expect(run.time).toBe(2);
});

test("when a task fails, the group cancels siblings and parent, takes the parent's cancellation back, and throws an ExceptionGroup", () => {
  const run = simulate(function* () {
    const block = asyncWith(new TaskGroup(), function* (group) {
      group.createTask(slow('sibling'));
      group.createTask(failAfter(1, 'boom'));
      group.createTask(failAfter(1, 'bang'));
      yield* slow('body');
    });
    return [yield* groupOf(block), currentTask()?.cancelling()];
  });
  expect(run.result()).toEqual([['boom', 'bang'], 0]);
  expect(run.output).toEqual(['sibling cancelled ', 'body cancelled ']);
  expect(run.time).toBe(1);
});

test('an error of the body cancels the tasks and is thrown in a group, too', () => {
  const run = simulate(function* () {
    const block = asyncWith(new TaskGroup(), function* (group) {
      group.createTask(slow('task'));
      yield* failAfter(1, 'body');
    });
    return yield* groupOf(block);
  });
  expect(run.result()).toEqual(['body']);
  expect(run.output).toEqual(['task cancelled ']);
});

test('the message of the group is that of CPython', () => {
  const run = simulate(() =>
    asyncWith(new TaskGroup(), function* (group) {
      group.createTask(failAfter(1, 'boom'));
    }),
  );
  expect(String(run.error)).toBe(
    'ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
  );
});

test('a task that is cancelled by itself does not abort the group', () => {
  const run = simulate(function* () {
    return yield* asyncWith(new TaskGroup(), function* (group) {
      const unlucky = group.createTask(slow('unlucky'));
      const lucky = group.createTask(slow('lucky', 1));
      yield* sleep(0);
      unlucky.cancel('alone');
      return yield* lucky;
    });
  });
  expect(run.result()).toBe('lucky');
  expect(run.output).toEqual(['unlucky cancelled alone']);
});

test('cancelling the parent cancels the tasks, waits for them, and goes on with its message', () => {
  const run = simulate(function* () {
    const parent = createTask(
      asyncWith(new TaskGroup(), function* (group) {
        group.createTask(slow('child'));
      }),
    );
    yield* sleep(1);
    parent.cancel('stop');
    try {
      yield* parent;
    } catch (error) {
      return [String(error), parent.cancelling()];
    }
    return [];
  });
  expect(run.result()).toEqual(['CancelledError: stop', 1]);
  expect(run.output).toEqual(['child cancelled ']);
});

test('however often the parent is cancelled, it waits for its tasks, and the first cancellation counts', () => {
  function* stubborn(): Coroutine<void> {
    try {
      yield* sleep(10);
    } finally {
      yield* sleep(1);
    }
  }
  const run = simulate(function* () {
    const parent = createTask(
      asyncWith(new TaskGroup(), function* (group) {
        group.createTask(stubborn());
      }),
    );
    yield* sleep(1);
    parent.cancel('one');
    yield* sleep(0.5);
    parent.cancel('two');
    try {
      yield* parent;
    } catch (error) {
      return [String(error), getRunningLoop().time()];
    }
    return [];
  });
  expect(run.result()).toEqual(['CancelledError: one', 2]);
});

test('errors go before a cancellation from outside, which the next await of the parent raises', () => {
  function* failInCleanup(): Coroutine<void> {
    try {
      yield* sleep(10);
    } catch {
      throw new RangeError('cleanup');
    }
  }
  function* parent(): Coroutine<void> {
    const block = asyncWith(new TaskGroup(), function* (group) {
      group.createTask(failInCleanup());
    });
    const errors = yield* groupOf(block);
    console.log(errors.join(), currentTask()?.cancelling());
    yield* slow('afterwards', 1);
  }
  const run = simulate(function* () {
    const task = createTask(parent());
    yield* sleep(1);
    task.cancel('stop');
    yield* task;
  });
  expect(run.outcome).toBe('cancelled');
  expect(run.output).toEqual(['cleanup 1', 'afterwards cancelled ']);
});

test('the count of cancellations stays level across nested groups', () => {
  const run = simulate(function* () {
    const inner = function* () {
      yield* asyncWith(new TaskGroup(), function* (group) {
        group.createTask(failAfter(1, 'inner'));
        yield* sleep(3);
      });
    };
    const outer = asyncWith(new TaskGroup(), function* (group) {
      group.createTask(slow('outer'));
      yield* inner();
    });
    try {
      yield* outer;
    } catch (error) {
      return [error, currentTask()?.cancelling()];
    }
    return [];
  });
  const [error, requests] = run.result();
  expect(requests).toBe(0);
  expect(error).toMatchObject({ exceptions: [{ exceptions: [new RangeError('inner')] }] });
});

test('a timeout around a group cancels its tasks and becomes a TimeoutError', () => {
  const run = simulate(function* () {
    try {
      yield* asyncWith(timeout(1), () =>
        asyncWith(new TaskGroup(), function* (group) {
          group.createTask(slow('child'));
          yield* sleep(4);
        }),
      );
    } catch (error) {
      return [error instanceof TimeoutError, currentTask()?.cancelling()];
    }
    return [];
  });
  expect(run.result()).toEqual([true, 0]);
});

test('createTask in a group that is shutting down closes the coroutine and raises', () => {
  const run = simulate(function* () {
    const late = slow('late');
    const block = asyncWith(new TaskGroup(), function* (group) {
      group.createTask(failAfter(1, 'boom'));
      try {
        yield* sleep(10);
      } finally {
        tryToCreate(group, late);
      }
    });
    yield* groupOf(block);
    return late.next();
  });
  expect(run.output).toEqual([
    'RuntimeError: TaskGroup <TaskGroup errors=1 cancelling> is shutting down',
  ]);
  expect(run.result()).toEqual({ done: true, value: undefined });
});

test('createTask raises before the group is entered and after its end, and a group is entered once', () => {
  const run = simulate(function* () {
    const group = new TaskGroup();
    tryToCreate(group, slow('early'));
    yield* asyncWith(group, function* () {});
    tryToCreate(group, slow('late'));
    yield* group.enter();
  });
  expect(run.output).toEqual([
    'RuntimeError: TaskGroup <TaskGroup> has not been entered',
    'RuntimeError: TaskGroup <TaskGroup entered> is finished',
  ]);
  expect(String(run.error)).toBe(
    'RuntimeError: TaskGroup <TaskGroup entered> has already been entered',
  );
});

test('a task may start others in its group while the parent waits at the end of the block', () => {
  const run = simulate(function* () {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(
        (function* () {
          yield* sleep(1);
          group.createTask(slow('grandchild', 1));
        })(),
      );
    });
  });
  expect(run.time).toBe(2);
});

test('cancel() ends tasks and body early, and the block ends without an error', () => {
  const run = simulate(function* () {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(slow('task'));
      yield* sleep(1);
      group.cancel();
      yield* slow('body');
    });
    return currentTask()?.cancelling();
  });
  expect(run.result()).toBe(0);
  expect(run.output).toEqual(['task cancelled ', 'body cancelled ']);
  expect(run.time).toBe(1);
});

test('cancel() before the group is entered takes effect on entering; after its end it does nothing', () => {
  const run = simulate(function* () {
    const group = new TaskGroup();
    group.cancel();
    yield* asyncWith(group, () => slow('body'));
    group.cancel();
    yield* sleep(1);
    return 'went on';
  });
  expect(run.output).toEqual(['body cancelled ']);
  expect(run.result()).toBe('went on');
});

test('cancel() does not swallow a cancellation that comes from outside', () => {
  const run = simulate(function* () {
    yield* asyncWith(timeout(0.5), () =>
      asyncWith(new TaskGroup(), function* (group) {
        group.createTask(
          (function* () {
            try {
              yield* sleep(3600);
            } finally {
              yield* sleep(1);
            }
          })(),
        );
        yield* sleep(0.1);
        group.cancel();
      }),
    );
  });
  expect(run.error).toBeInstanceOf(TimeoutError);
});

test('an eager task that cancels its group before it suspends is cancelled, too', () => {
  const run = simulate(function* () {
    getRunningLoop().setTaskFactory(eagerTaskFactory);
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(
        (function* () {
          group.cancel();
          yield* slow('child');
        })(),
      );
    });
    return 'ended';
  });
  expect(run.result()).toBe('ended');
  expect(run.output).toEqual(['child cancelled ']);
});

test('what the body throws without its being an error is wrapped in one, as its cause', () => {
  const run = simulate(() =>
    asyncWith(new TaskGroup(), function* () {
      throw 'text';
    }),
  );
  expect(run.error).toMatchObject({ exceptions: [{ cause: 'text' }] });
});

test('a group that waits for ever names its tasks in the deadlock report', () => {
  const run = simulate(() =>
    asyncWith(new TaskGroup(), function* (group) {
      group.createTask(forever(), { name: 'stuck' });
    }),
  );
  expect(String(run.error)).toMatch(
    /Task-1, created at .*taskGroup\.test\.ts:\d+\), waits for TaskGroup stuck/,
  );
});

function* forever(): Coroutine<void> {
  yield* getRunningLoop().createFuture<void>();
}

function tryToCreate(group: TaskGroup, coroutine: Coroutine<unknown>): void {
  try {
    group.createTask(coroutine);
  } catch (error) {
    console.log(String(error));
  }
}
