// A task that raises CancelledError by itself is cancelled.
import { CancelledError, type Coroutine, createTask, run } from 'asyncio';

function* child(): Coroutine<void> {
  throw new CancelledError('by myself');
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  try {
    yield* task;
  } catch (error) {
    console.log((error as Error).message, task.cancelled(), task.cancelling());
  }
}

await run(main());
