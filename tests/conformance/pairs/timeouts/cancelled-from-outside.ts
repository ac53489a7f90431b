// A cancellation from outside stays one, inside a timeout.
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
  yield* asyncWith(timeout(5), function* (deadline) {
    try {
      yield* sleep(10);
    } finally {
      console.log(deadline.expired());
    }
  });
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* sleep(1);
  task.cancel('from outside');
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError) console.log('cancelled', error.message);
  }
}

await run(main());
