// When the parent is cancelled, the group's tasks are cancelled, and the cancellation goes on.
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

function* work(name: string): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(1);
    console.log(name, 'is stopped');
  }
}

function* parent(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(work('a'));
    group.createTask(work('b'));
  });
}

function* main(): Coroutine<void> {
  const task = createTask(parent());
  yield* sleep(1);
  task.cancel('from outside');
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError) console.log('cancelled', error.message, task.cancelling());
  }
}

await run(main());
