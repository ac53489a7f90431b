import {
  allTasks,
  type Coroutine,
  createTask,
  currentTask,
  eagerTaskFactory,
  gather,
  getRunningLoop,
  SimulatedLoop,
  sleep,
  Task,
  type TaskFactory,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { me, outcomeOf, printed, thrownBy } from './printed.ts';

/** The names of tasks, in the order in which the set gives them. */
function namesOf(tasks: Iterable<Task>): string {
  return Array.from(tasks, (task) => task.getName()).join();
}

function* quick(): Coroutine<number> {
  console.log(`quick runs as ${me().getName()}`);
  return 1;
}

function* slow(): Coroutine<number> {
  console.log('slow runs');
  yield* sleep(1);
  return 2;
}

describe('createTask', () => {
  test('schedules the first step for the next pass', () => {
    const output = printed(function* () {
      createTask(quick());
      console.log('main goes on');
      yield* sleep(0);
    });
    expect(output).toEqual(['main goes on', 'quick runs as Task-2']);
  });

  test('numbers the tasks of each loop from 1; a given name takes no number', () => {
    const output = printed(function* () {
      createTask(sleep(0), { name: 'named' });
      createTask(sleep(0));
      console.log(namesOf(allTasks()));
      yield* sleep(0);
    });
    expect(output).toEqual(['Task-1,named,Task-2']);
  });

  test('makes a task that runs on when nobody holds it: the loop does', () => {
    const output = printed(function* () {
      function* forgotten() {
        for (const turn of [1, 2]) {
          yield* sleep(1);
          console.log(`forgotten, turn ${turn}`);
        }
      }
      createTask(forgotten());
      yield* sleep(3);
    });
    expect(output).toEqual(['forgotten, turn 1', 'forgotten, turn 2']);
  });

  test('needs a running loop', () => {
    for (const call of [() => createTask(sleep(0)), currentTask, allTasks])
      expect(thrownBy(call)).toBe(
        'RuntimeError: no running event loop. Call this inside a coroutine that run() drives.',
      );
  });
});

test('currentTask is the task whose step runs, and nothing in a callback', () => {
  const output = printed(function* () {
    const main = me();
    function* child() {
      console.log(currentTask() === task, currentTask() === main);
    }
    const task: Task = createTask(child());
    getRunningLoop().callSoon(() => console.log(currentTask()));
    yield* task;
    console.log(currentTask() === main, currentTask(getRunningLoop()) === main);
  });
  expect(output).toEqual(['true false', 'undefined', 'true true']);
});

test('allTasks are those that are not done, in the order of their creation, as a copy', () => {
  const output = printed(function* () {
    const tasks = ['a', 'b', 'c'].map((name) => createTask(sleep(1), { name }));
    const all = allTasks();
    tasks[1]?.cancel();
    yield* sleep(0);
    console.log(namesOf(all), namesOf(allTasks()));
    yield* gather([...tasks], { returnExceptions: true });
    console.log(namesOf(allTasks()), namesOf(allTasks(new SimulatedLoop())));
  });
  expect(output).toEqual(['Task-1,a,b,c Task-1,a,c', 'Task-1 ']);
});

describe('an eager task', () => {
  test('runs its first step inside createTask, as the current task, and may be done at once', () => {
    const output = printed(function* () {
      const task = createTask(quick(), { eagerStart: true });
      console.log(String(task), me().getName());
    });
    expect(output).toEqual([
      'quick runs as Task-2',
      "<Task finished name='Task-2' result=1> Task-1",
    ]);
  });

  test('that waits goes on like any other', () => {
    const output = printed(function* () {
      const task = createTask(slow(), { eagerStart: true });
      console.log(String(task), namesOf(allTasks()));
      console.log(yield* task, getRunningLoop().time());
    });
    expect(output).toEqual(['slow runs', "<Task pending name='Task-2'> Task-1,Task-2", '2 1']);
  });

  test('that fails keeps its error for whoever awaits it', () => {
    const output = printed(function* () {
      function* fails(): Coroutine<void> {
        throw new Error('eager');
      }
      const task = createTask(fails(), { eagerStart: true });
      console.log(task.done(), yield* outcomeOf(task));
    });
    expect(output).toEqual(['true Error: eager']);
  });

  test('waits for its turn when the loop does not run', async () => {
    const loop = new SimulatedLoop();
    const task = new Task(sleep(0, 'slept'), { loop, eagerStart: true });
    expect(task.done()).toBe(false);
    expect(await loop.runUntilComplete(task)).toBe('slept');
  });

  test('is what eagerTaskFactory makes, save with eagerStart: false', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      loop.setTaskFactory(eagerTaskFactory);
      const tasks = [createTask(quick()), createTask(slow())];
      const lazy = createTask(quick(), { eagerStart: false });
      console.log('not yet');
      console.log((yield* gather(...tasks, lazy, quick())).join());
      loop.setTaskFactory(null);
      createTask(quick());
      console.log('lazy again', loop.getTaskFactory());
      yield* sleep(0);
    });
    expect(output).toEqual([
      'quick runs as Task-2',
      'slow runs',
      'not yet',
      'quick runs as Task-5',
      'quick runs as Task-4',
      '1,2,1,1',
      'lazy again undefined',
      'quick runs as Task-6',
    ]);
  });

  test('leaves the current task as it was when it throws KeyboardInterrupt', async () => {
    const { KeyboardInterrupt } = await import('asyncio');
    const { output, error } = simulate(function* () {
      function* interrupts(): Coroutine<void> {
        throw new KeyboardInterrupt('eager');
      }
      console.log(thrownBy(() => createTask(interrupts(), { eagerStart: true, name: 'eager' })));
      console.log(me().getName());
      yield* sleep(0);
    });
    expect([output, error]).toEqual([['KeyboardInterrupt: eager', 'Task-1'], undefined]);
  });
});

test('a task factory makes the tasks, and gets the options', () => {
  const made: unknown[] = [];
  const factory: TaskFactory = (loop, coroutine, options) => {
    made.push(options);
    return new Task(coroutine, { ...options, loop });
  };
  const output = printed(function* () {
    getRunningLoop().setTaskFactory(factory);
    console.log(getRunningLoop().getTaskFactory() === factory);
    yield* createTask(sleep(0), { name: 'made' });
    yield* gather(sleep(0));
  });
  expect([output, made]).toEqual([['true'], [{ name: 'made' }, {}]]);
});
