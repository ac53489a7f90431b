// A cancelled task gets the error where it waits, at its next step.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* nap(): Coroutine<void> {
  try {
    yield* sleep(10);
  } catch (error) {
    console.log('cancelled at', getRunningLoop().time());
    throw error;
  }
}

function* main(): Coroutine<void> {
  const task = createTask(nap());
  yield* sleep(1);
  console.log(task.cancel(), task.cancelled(), task.done());
  yield* sleep(0);
  console.log(task.cancelled(), task.done());
}

await run(main());
