import { createTask, gather, getRunningLoop, shield, sleep, wait, waitFor } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { me, printed, thrownBy } from './printed.ts';

describe('waking', () => {
  test('from a task costs one extra pass, from gather, wait and shield two, from a coroutine none', () => {
    const output = printed(function* () {
      const passes = countPasses();
      function* leaf() {
        yield* sleep(0);
        console.log(`leaf ends in pass ${passes.count}`);
      }
      yield* sleep(0);
      yield* createTask(leaf());
      console.log(`task: ${passes.count}`);
      yield* gather(createTask(leaf()));
      console.log(`gather: ${passes.count}`);
      yield* wait([createTask(leaf())]);
      console.log(`wait: ${passes.count}`);
      yield* shield(createTask(leaf()));
      console.log(`shield: ${passes.count}`);
      yield* waitFor(leaf(), 1);
      console.log(`waitFor: ${passes.count}`);
      yield* leaf();
      console.log(`coroutine: ${passes.count}`);
      passes.stop();
    });
    expect(output).toEqual([
      'leaf ends in pass 3',
      'task: 4',
      'leaf ends in pass 6',
      'gather: 8',
      'leaf ends in pass 10',
      'wait: 12',
      'leaf ends in pass 14',
      'shield: 16',
      'leaf ends in pass 17',
      'waitFor: 17',
      'leaf ends in pass 18',
      'coroutine: 18',
    ]);
  });
});

describe('a task', () => {
  test("takes its name as text, and isn't a future whose outcome others set", () => {
    const output = printed(function* () {
      const coroutine = sleep(0, 5);
      const task = createTask(coroutine, { name: 'name' });
      console.log(task.getName());
      Reflect.apply(task.setName, task, [7]);
      console.log(task.getName() === '7', task.getCoro() === coroutine);
      console.log(thrownBy(() => task.setResult()));
      console.log(thrownBy(() => task.setException()));
      console.log(thrownBy(() => task.result()));
      console.log(thrownBy(() => task.exception()));
      console.log(yield* task, task.exception(), task.cancel(), String(task));
      console.log(createTask(sleep(0), { name: null }).getName());
    });
    expect(output).toEqual([
      'name',
      'true true',
      'RuntimeError: Task does not support setResult(): its result is what its coroutine returns.',
      'RuntimeError: Task does not support setException(): its exception is what its coroutine throws.',
      'InvalidStateError: Result is not set.',
      'InvalidStateError: Exception is not set.',
      "5 undefined false <Task finished name='7' result=5>",
      'Task-2',
    ]);
  });

  test('is made of a coroutine object only', () => {
    const output = printed(function* () {
      const main = function* () {};
      for (const value of [5, undefined, main, me(), [sleep(0)]])
        console.log(thrownBy(() => Reflect.apply(createTask, undefined, [value])));
      console.log(thrownBy(() => Reflect.apply(createTask, undefined, [sleep(0), 'tea'])));
    });
    expect(output).toEqual([
      'TypeError: a coroutine was expected, got 5.',
      'TypeError: a coroutine was expected, got undefined.',
      'TypeError: a coroutine was expected, got function main. Call the function: createTask(main()), not createTask(main).',
      "TypeError: a coroutine was expected, got <Task pending name='Task-1'>.",
      'TypeError: a coroutine was expected, got [a coroutine].',
      "TypeError: createTask() takes options, got 'tea'. Write { name: 'name' }.",
    ]);
  });

  test('has its coroutine for itself: a second task for it raises RuntimeError at the call', () => {
    const output = printed(function* () {
      const coroutine = sleep(1, 'slept');
      const task = createTask(coroutine);
      console.log(thrownBy(() => createTask(coroutine)));
      console.log(yield* task);
      console.log(thrownBy(() => createTask(coroutine)));
    });
    const message =
      'RuntimeError: cannot reuse a coroutine that another task already runs. Await that task, or call the function again for a new coroutine.';
    expect(output).toEqual([message, 'slept', message]);
  });

  test("turns what was thrown and isn't an Error into a TypeError, as Python does at the raise", () => {
    const { error } = simulate(function* () {
      throw 'text';
    });
    expect(error).toEqual(
      new TypeError(
        "exceptions must be Errors, but the coroutine threw 'text'. Write throw new Error(…).",
      ),
    );
    expect(error).toHaveProperty('cause', 'text');
  });
});

describe('debug mode', () => {
  test('reports a task that swallowed its cancellation', () => {
    const { errors } = simulate(
      function* () {
        function* swallows() {
          try {
            yield* sleep(1);
          } catch {}
        }
        const task = createTask(swallows(), { name: 'swallower' });
        yield* sleep(0);
        task.cancel();
        yield* task;
      },
      { debug: true },
    );
    expect(errors).toEqual([
      "<Task finished name='swallower' result=undefined> was asked to cancel, and finished as if nothing had happened. Throw CancelledError again after cleaning up.\n" +
        "task: <Task finished name='swallower' result=undefined>",
    ]);
  });

  test("doesn't report one that took its cancellation back, failed, or was cancelled", () => {
    const { errors } = simulate(
      function* () {
        function* takesBack() {
          try {
            yield* sleep(1);
          } catch {
            me().uncancel();
          }
        }
        function* fails() {
          try {
            yield* sleep(1);
          } catch {
            throw new Error('while cleaning up');
          }
        }
        const tasks = [createTask(takesBack()), createTask(fails()), createTask(sleep(1))];
        yield* sleep(0);
        for (const task of tasks) task.cancel();
        yield* wait(tasks);
        for (const task of tasks) thrownBy(() => task.result());
      },
      { debug: true },
    );
    expect(errors).toEqual([]);
  });
});

/** Counts the passes of the running loop, by a callback that schedules itself again. */
function countPasses() {
  const loop = getRunningLoop();
  let running = true;
  const passes = {
    count: 0,
    stop: () => {
      running = false;
    },
  };
  const tick = () => {
    passes.count += 1;
    if (running) loop.callSoon(tick);
  };
  loop.callSoon(tick);
  return passes;
}
