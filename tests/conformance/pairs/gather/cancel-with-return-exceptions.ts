// A cancellation of gather() comes out even with return_exceptions.
import {
  CancelledError,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

function* work(delay: number): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(delay);
  }
}

function* parent(): Coroutine<void> {
  yield* gather([work(1), work(2)], { returnExceptions: true });
  console.log('never');
}

function* main(): Coroutine<void> {
  const task = createTask(parent());
  yield* sleep(1);
  task.cancel('stop');
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError)
      console.log('cancelled', error.message, getRunningLoop().time());
  }
}

await run(main());
