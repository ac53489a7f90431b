// With no time at all, wait_for() still gives the result of what is done.
import { type Coroutine, createTask, getRunningLoop, run, waitFor } from 'asyncio';

function* brew(): Coroutine<string> {
  return 'tea';
}

function* main(): Coroutine<void> {
  const task = createTask(brew());
  yield* task;
  console.log(yield* waitFor(task, 0));
  const future = getRunningLoop().createFuture();
  future.setException(new Error('broken'));
  try {
    yield* waitFor(future, 0);
  } catch (error) {
    console.log((error as Error).message);
  }
}

await run(main());
