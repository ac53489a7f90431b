import {
  type Coroutine,
  createEagerTaskFactory,
  createTask,
  eagerTaskFactory,
  getRunningLoop,
  sleep,
  Task,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

class CountedTask<T> extends Task<T> {
  static made = 0;

  constructor(...args: ConstructorParameters<typeof Task<T>>) {
    super(...args);
    CountedTask.made += 1;
  }
}

function* work(): Coroutine<string> {
  console.log('work');
  return 'result';
}

test('an eager factory of a class of tasks makes such tasks, and starts them inside createTask', () => {
  const run = simulate(function* () {
    getRunningLoop().setTaskFactory(createEagerTaskFactory(CountedTask));
    const task = createTask(work(), { name: 'counted' });
    console.log('created');
    return [task.done(), task.getName(), task instanceof CountedTask, CountedTask.made];
  });
  expect(run.result()).toEqual([true, 'counted', true, 1]);
  expect(run.output).toEqual(['work', 'created']);
});

test('eagerStart: false starts a task lazily all the same', () => {
  const run = simulate(function* () {
    getRunningLoop().setTaskFactory(eagerTaskFactory);
    const task = createTask(work(), { eagerStart: false });
    console.log('created');
    yield* sleep(0);
    return task.result();
  });
  expect(run.output).toEqual(['created', 'work']);
});
