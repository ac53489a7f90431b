// A task that cancels itself gets the error at its next await that suspends.
import { CancelledError, type Coroutine, createTask, currentTask, run, sleep } from 'asyncio';

function* instantly(): Coroutine<string> {
  return 'not here';
}

function* child(): Coroutine<void> {
  currentTask()?.cancel();
  console.log(yield* instantly());
  try {
    yield* sleep(0);
  } catch (error) {
    if (error instanceof CancelledError) console.log('here');
  }
}

function* main(): Coroutine<void> {
  yield* createTask(child());
}

await run(main());
