// A pending cancellation stays while a request is left.
import { type Coroutine, currentTask, run, sleep, type Task } from 'asyncio';

function* main(): Coroutine<void> {
  const task = currentTask() as Task;
  task.cancel('one');
  task.cancel('two');
  task.uncancel();
  try {
    yield* sleep(0);
  } catch (error) {
    console.log('cancelled', (error as Error).message, task.cancelling());
  }
}

await run(main());
