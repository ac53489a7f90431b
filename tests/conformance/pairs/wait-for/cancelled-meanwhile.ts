// Who is cancelled while wait_for() waits for the end of what it cancelled, doesn't wait on.
import {
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  type Task,
  wait,
  waitFor,
} from 'asyncio';

function* slowToStop(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(3);
    console.log('stopped at', getRunningLoop().time());
  }
}

function* outer(task: Task<void>): Coroutine<void> {
  yield* waitFor(task, 0);
}

function* main(): Coroutine<void> {
  const inner = createTask(slowToStop());
  yield* sleep(0);
  const task = createTask(outer(inner));
  yield* sleep(1);
  task.cancel('enough');
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError)
      console.log(error.message, getRunningLoop().time(), inner.done());
  }
  yield* wait([inner]);
}

await run(main());
