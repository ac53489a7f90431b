import { type Coroutine, createTask, gather, sleep, type Task } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Two tasks, each of which awaits the other, the first through `wrap`. */
function* circle(wrap: (task: Task) => Coroutine<unknown> | Task): Coroutine<Task[]> {
  const tasks: Task[] = [];
  const partner = function* (other: () => Coroutine<unknown> | Task): Coroutine<void> {
    yield* sleep(0);
    yield* other();
  };
  const find = (index: number): Task => tasks[index] ?? createTask(sleep(0));
  tasks.push(createTask(partner(() => wrap(find(1)))), createTask(partner(() => find(0))));
  yield* sleep(1);
  return tasks;
}

function* gathered(task: Task): Coroutine<unknown> {
  return yield* gather(task);
}

test('tasks that await each other in a circle end in a DeadlockError that names them', () => {
  const run = simulate(function* () {
    const [first] = yield* circle((task) => task);
    yield* first ?? sleep(0);
  });
  expect(String(run.error)).toMatch(
    /Task-2 waits for task Task-3.*\n.*Task-3 waits for task Task-2/,
  );
});

test.each([
  ['directly', (task: Task) => task],
  ['through gather', gathered],
])(
  'cancelling one of a circle (%s) ends them all, where CPython raises RecursionError',
  (_, wrap) => {
    const run = simulate(function* () {
      const tasks = yield* circle(wrap);
      tasks[0]?.cancel('enough');
      tasks[0]?.cancel('again');
      yield* sleep(1);
      return tasks.map(String);
    });
    expect(run.result()).toEqual([
      "<Task cancelled name='Task-2'>",
      "<Task cancelled name='Task-3'>",
    ]);
  },
);
