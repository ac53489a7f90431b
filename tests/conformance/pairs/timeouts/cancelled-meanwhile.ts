// When somebody else cancels as well, the cancellation wins over the timeout.
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  run,
  sleep,
  timeout,
} from 'asyncio';

function* child(): Coroutine<void> {
  yield* asyncWith(timeout(1), function* () {
    try {
      yield* sleep(10);
    } finally {
      yield* sleep(3);
    }
  });
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* sleep(2);
  task.cancel('as well');
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError) console.log('cancelled', error.message, task.cancelling());
  }
}

await run(main());
