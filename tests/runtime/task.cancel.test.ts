import {
  type Awaitable,
  type Coroutine,
  createTask,
  getRunningLoop,
  sleep,
  type Task,
} from 'asyncio';
import { describe, expect, test } from 'vitest';
import { me, outcomeOf, printed } from './printed.ts';

describe('cancelling a task', () => {
  test('before its start never runs the body', () => {
    const output = printed(function* () {
      function* body() {
        console.log('never');
        yield* sleep(1);
      }
      const task = createTask(body());
      console.log(task.cancel());
      console.log(yield* outcomeOf(task));
      console.log(task.cancelled());
    });
    expect(output).toEqual(['true', 'CancelledError', 'true']);
  });

  test('between the completion of what it waits for and its next step loses the result', () => {
    const output = printed(function* () {
      const future = getRunningLoop().createFuture<string>();
      function* waits() {
        try {
          console.log('got', yield* future);
        } catch (error) {
          console.log(String(error));
          throw error;
        }
      }
      const task = createTask(waits());
      yield* sleep(0);
      future.setResult('result');
      console.log(task.cancel('too late'), String(task));
      console.log(yield* outcomeOf(task));
    });
    expect(output).toEqual([
      "true <Task cancelling name='Task-2'>",
      'CancelledError: too late',
      'CancelledError: too late',
    ]);
  });

  test('by itself, and then returning, ends it cancelled', () => {
    const output = printed(function* () {
      function* cancelsItself() {
        me().cancel('me');
        return 5;
      }
      const task = createTask(cancelsItself());
      console.log(yield* outcomeOf(task), task.cancelled());
    });
    expect(output).toEqual(['CancelledError: me true']);
  });

  test('by itself, and then throwing, ends it with that error', () => {
    const output = printed(function* () {
      function* cancelsItself() {
        me().cancel('me');
        throw new Error('broken');
      }
      const task = createTask(cancelsItself());
      console.log(yield* outcomeOf(task), task.cancelled(), task.cancelling());
    });
    expect(output).toEqual(['Error: broken false 1']);
  });

  test('by itself takes effect at its next await', () => {
    const output = printed(function* () {
      function* cancelsItself() {
        me().cancel('me');
        console.log('goes on');
        try {
          yield* sleep(0);
        } catch (error) {
          console.log(`here: ${error}`);
        }
        return 'recovered';
      }
      console.log(yield* createTask(cancelsItself()));
    });
    expect(output).toEqual(['goes on', 'here: CancelledError: me', 'recovered']);
  });

  test('twice in one tick gives one CancelledError with the first message, and cancelling() is 2', () => {
    const output = printed(function* () {
      function* waits() {
        for (const turn of [1, 2, 3]) {
          try {
            yield* sleep(1);
          } catch (error) {
            console.log(`turn ${turn}: ${error} ${me().cancelling()}`);
          }
        }
      }
      const task = createTask(waits());
      yield* sleep(0);
      console.log(task.cancel('first'), task.cancel('second'), task.cancelling());
      yield* task;
      console.log(getRunningLoop().time(), task.cancelled());
    });
    expect(output).toEqual(['true true 2', 'turn 1: CancelledError: first 2', '2 false']);
  });

  test('twice before its start gives the second message; once it is done, nothing', () => {
    const output = printed(function* () {
      const task = createTask(sleep(1));
      console.log(task.cancel('first'), task.cancel('second'), task.cancelling());
      console.log(yield* outcomeOf(task));
      console.log(task.cancel('third'), task.cancelling());
    });
    expect(output).toEqual(['true true 2', 'CancelledError: second', 'false 2']);
  });

  test('can be refused: the task goes on and finishes', () => {
    const output = printed(function* () {
      function* swallows() {
        try {
          yield* sleep(10);
        } catch {
          console.log('swallowed');
        }
        yield* sleep(5);
        return 'value';
      }
      const task = createTask(swallows());
      yield* sleep(1);
      task.cancel();
      console.log(yield* task, task.cancelled(), task.cancelling(), getRunningLoop().time());
    });
    expect(output).toEqual(['swallowed', 'value false 1 6']);
  });

  test('cancels the task that it waits for, and ends with it', () => {
    const output = printed(function* () {
      function* tells(name: string, awaitable: Awaitable<unknown>): Coroutine<void> {
        try {
          yield* awaitable;
        } catch (error) {
          console.log(`${name}: ${error}`);
          throw error;
        }
      }
      const child = createTask(tells('child', sleep(10)));
      const parent = createTask(tells('parent', child));
      yield* sleep(0);
      yield* sleep(0);
      parent.cancel('why');
      console.log('main:', yield* outcomeOf(parent));
      console.log(child.cancelled(), parent.cancelled());
    });
    expect(output).toEqual([
      'child: CancelledError: why',
      'parent: CancelledError: why',
      'main: CancelledError: why',
      'true true',
    ]);
  });

  test('while it waits for a task that refuses goes unnoticed: it gets the result', () => {
    const output = printed(function* () {
      function* stubborn() {
        try {
          yield* sleep(10);
        } catch (error) {
          console.log(`child: ${error}`);
        }
        yield* sleep(1);
        return "the child's result";
      }
      function* parent(child: Task<string>): Coroutine<string> {
        try {
          return yield* child;
        } finally {
          console.log('the parent leaves', me().cancelling());
        }
      }
      const task = createTask(parent(createTask(stubborn())));
      yield* sleep(1);
      task.cancel('message');
      console.log(yield* task, task.cancelled(), getRunningLoop().time());
    });
    expect(output).toEqual([
      'child: CancelledError: message',
      'the parent leaves 1',
      "the child's result false 2",
    ]);
  });
});

describe('uncancel()', () => {
  test('to 0 clears the pending cancel', () => {
    const output = printed(function* () {
      function* changesItsMind() {
        const task = me();
        task.cancel();
        task.cancel();
        console.log(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel());
        yield* sleep(0);
        return 'not cancelled';
      }
      console.log(yield* createTask(changesItsMind()));
    });
    expect(output).toEqual(['2 1 0 0', 'not cancelled']);
  });

  test('to more than 0 leaves the cancel pending', () => {
    const output = printed(function* () {
      function* changesItsMind() {
        const task = me();
        task.cancel();
        task.cancel();
        console.log(task.uncancel());
        yield* sleep(0);
      }
      console.log(yield* outcomeOf(createTask(changesItsMind())));
    });
    expect(output).toEqual(['1', 'CancelledError']);
  });

  test("comes too late once the task's wait is cancelled", () => {
    const output = printed(function* () {
      const task = createTask(sleep(1));
      yield* sleep(0);
      task.cancel();
      console.log(task.uncancel());
      console.log(yield* outcomeOf(task));
    });
    expect(output).toEqual(['0', 'CancelledError']);
  });
});
