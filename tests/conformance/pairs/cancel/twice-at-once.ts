// Two cancels before the task runs give one error, with the first message, and count as two.
import { type Coroutine, createTask, currentTask, run, sleep } from 'asyncio';

function* nap(): Coroutine<void> {
  try {
    yield* sleep(1);
  } catch (error) {
    console.log((error as Error).message, currentTask()?.cancelling());
  }
  yield* sleep(1);
  console.log('slept on');
}

function* main(): Coroutine<void> {
  const task = createTask(nap());
  yield* sleep(0);
  console.log(task.cancel('first'), task.cancel('second'));
  try {
    yield* task;
  } catch (error) {
    console.log('cancelled', (error as Error).message);
  }
}

await run(main());
