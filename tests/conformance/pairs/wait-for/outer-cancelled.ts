// wait_for() never swallows a cancellation of who calls it.
import { CancelledError, type Coroutine, createTask, run, sleep, waitFor } from 'asyncio';

function* inner(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log('inner ends');
  }
}

function* outer(): Coroutine<void> {
  yield* waitFor(inner(), 5);
}

function* main(): Coroutine<void> {
  const task = createTask(outer());
  yield* sleep(1);
  task.cancel('stop');
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError) console.log('outer was cancelled:', error.message);
  }
}

await run(main());
