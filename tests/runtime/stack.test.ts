import { type Coroutine, createTask, Future, sleep, type Task, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

function* inner(): Coroutine<void> {
  yield* sleep(1);
}

function* outer(): Coroutine<void> {
  yield* inner();
}

function* fail(): Coroutine<void> {
  yield* sleep(1);
  explode();
}

function explode(): never {
  throw new RangeError('boom');
}

/** The functions in the stack of a task that `prepare` brought to where it is. */
function namesIn(prepare: () => Coroutine<Task>, limit?: number): string[] {
  const run = simulate(function* () {
    const task = yield* prepare();
    return task.getStack({ limit }).map((frame) => frame.functionName);
  });
  return run.result();
}

function* suspended(): Coroutine<Task> {
  const task = createTask(outer());
  yield* sleep(0);
  return task;
}

function* failed(): Coroutine<Task> {
  const task = createTask(fail());
  yield* wait([task]);
  task.exception();
  return task;
}

test('the stack of a task that waits is the frame of its coroutine, as in CPython', () => {
  expect(namesIn(suspended)).toEqual(['outer']);
  const run = simulate(function* () {
    const [frame] = (yield* suspended()).getStack();
    return frame;
  });
  expect(run.result()).toMatchObject({ file: expect.stringContaining('stack.test.ts'), line: 10 });
});

test('the stack of a task that lets the loop make a pass is there, too', () => {
  const prepare = function* (): Coroutine<Task> {
    const task = createTask(
      (function* passing() {
        yield* sleep(0);
        yield* sleep(0);
      })(),
    );
    yield* sleep(0);
    return task;
  };
  expect(namesIn(prepare)).toEqual(['passing']);
});

test('the stack of a task that failed is that of its error, outermost first; a limit keeps the outermost', () => {
  expect(namesIn(failed)).toEqual(['fail', 'explode']);
  expect(namesIn(failed, 1)).toEqual(['fail']);
  expect(namesIn(failed, 0)).toEqual([]);
});

test('a task that has not started, or finished well, has no stack, and looking does not start it', () => {
  const run = simulate(function* () {
    const log: string[] = [];
    const task = createTask(
      (function* () {
        log.push('started');
      })(),
    );
    const before = [...task.getStack(), ...log];
    yield* task;
    return [before, log, task.getStack()];
  });
  expect(run.result()).toEqual([[], ['started'], []]);
});

test('looking at the stack leaves the task where it is', () => {
  const run = simulate(function* () {
    const task = yield* suspended();
    task.getStack();
    task.getStack();
    yield* task;
  });
  expect(run.outcome).toBe('finished');
  expect(run.time).toBe(1);
});

test('printStack prints as Python does, without the source lines', () => {
  const run = simulate(function* () {
    (yield* suspended()).printStack();
    const task = yield* failed();
    task.printStack({ limit: 1 });
    createTask(outer(), { name: 'new' }).printStack();
  });
  const lines = run.output.map((line) => line.replace(/File ".*\//, 'File "'));
  expect(lines).toEqual([
    "Stack for <Task pending name='Task-2'> (most recent call last):",
    '  File "stack.test.ts", line 10, in outer',
    "Traceback for <Task finished name='Task-3' exception=RangeError: boom> (most recent call last):",
    '  File "stack.test.ts", line 15, in fail',
    'RangeError: boom',
    "No stack for <Task pending name='new'>",
  ]);
});

test('printStack prints to a file that is given', () => {
  const text: string[] = [];
  simulate(function* () {
    const file = { write: (line: string) => text.push(line) };
    createTask(outer(), { name: 'new' }).printStack({ file });
  }).result();
  expect(text).toEqual(["No stack for <Task pending name='new'>\n"]);
});

test('looking at the stack of a failed task does not count as having seen its error', () => {
  const run = simulate(function* () {
    const task = createTask(fail());
    yield* sleep(2);
    task.getStack();
    return new Future();
  });
  expect(run.errors.join()).toContain('Task exception was never retrieved');
});
