// wait_for() cancels what takes too long, and waits until it has ended.
import {
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';

function* brew(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(2);
    console.log('kettle off');
  }
}

function* main(): Coroutine<void> {
  const task = createTask(brew());
  try {
    yield* waitFor(task, 1);
  } catch (error) {
    if (error instanceof TimeoutError)
      console.log('late at', getRunningLoop().time(), task.cancelled());
  }
}

await run(main());
