// The message of cancel() comes with the error, to the task and to who awaits it.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* nap(): Coroutine<void> {
  try {
    yield* sleep(1);
  } catch (error) {
    console.log('inside:', (error as Error).message);
    throw error;
  }
}

function* main(): Coroutine<void> {
  const task = createTask(nap());
  yield* sleep(0);
  task.cancel('go home');
  try {
    yield* task;
  } catch (error) {
    console.log('outside:', (error as Error).message);
  }
}

await run(main());
