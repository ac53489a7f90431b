// A task that swallows its cancellation runs on, and isn't cancelled.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* stubborn(): Coroutine<string> {
  try {
    yield* sleep(1);
  } catch {
    // Swallowed.
  }
  yield* sleep(5);
  return 'finished';
}

function* main(): Coroutine<void> {
  const task = createTask(stubborn());
  yield* sleep(0);
  task.cancel();
  console.log(yield* task, task.cancelled(), task.cancelling(), getRunningLoop().time());
}

await run(main());
