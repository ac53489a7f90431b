// A parent that is cancelled again while its group ends still waits for all tasks.
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

function* slowToStop(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(3);
    console.log('stopped at', getRunningLoop().time());
  }
}

function* parent(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(slowToStop());
  });
}

function* main(): Coroutine<void> {
  const task = createTask(parent());
  for (const message of ['first', 'second']) {
    yield* sleep(1);
    task.cancel(message);
  }
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError) console.log('cancelled:', error.message);
  }
}

await run(main());
