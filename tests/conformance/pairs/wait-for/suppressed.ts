// When the cancelled task returns a value all the same, wait_for() gives it.
import { type Coroutine, createTask, run, sleep, waitFor } from 'asyncio';

function* stubborn(): Coroutine<string> {
  try {
    yield* sleep(10);
  } catch {
    return 'kept going';
  }
  return 'slept';
}

function* main(): Coroutine<void> {
  const task = createTask(stubborn());
  yield* sleep(0);
  console.log(yield* waitFor(task, 0));
  console.log((yield* waitFor(stubborn(), 1)) === 'kept going');
}

await run(main());
