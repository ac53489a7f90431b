// A task may end a cancellation with an error of its own.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* child(): Coroutine<void> {
  try {
    yield* sleep(10);
  } catch {
    throw new Error('instead');
  }
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* sleep(1);
  task.cancel();
  try {
    yield* task;
  } catch (error) {
    console.log('failed', (error as Error).message, task.cancelled());
  }
}

await run(main());
