import {
  allTasks,
  type Coroutine,
  copyContext,
  createTask,
  currentTask,
  RuntimeError,
  sleep,
  Task,
} from 'asyncio';
import { expect, test } from 'vitest';
import { me, printed } from './printed.ts';

test('a task that tried to await itself can be awaited by others', () => {
  function* child(): Coroutine<string> {
    try {
      yield* me();
    } catch {
      console.log('not by itself');
    }
    yield* sleep(1);
    return 'by others';
  }
  const output = printed(function* () {
    console.log(yield* createTask(child()));
  });
  expect(output).toEqual(['not by itself', 'by others']);
});

test('an eager start in a context that is entered raises RuntimeError, and nothing has happened', () => {
  function* child(): Coroutine<string> {
    return 'started in its turn';
  }
  const output = printed(function* () {
    const context = copyContext();
    function* parent(): Coroutine<void> {
      const coroutine = child();
      try {
        new Task(coroutine, { context, eagerStart: true });
      } catch (error) {
        console.log(error instanceof RuntimeError, currentTask()?.getName(), allTasks().size);
      }
      console.log(yield* createTask(coroutine, { context }));
    }
    yield* createTask(parent(), { context, name: 'parent' });
  });
  expect(output).toEqual(['true parent 2', 'started in its turn']);
});
