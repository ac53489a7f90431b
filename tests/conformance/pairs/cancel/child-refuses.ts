// A cancelled task whose child refuses goes on with the child's result.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* stubborn(): Coroutine<string> {
  try {
    yield* sleep(10);
  } catch {
    return 'refused';
  }
  return 'slept';
}

function* parent(): Coroutine<string> {
  return yield* createTask(stubborn());
}

function* main(): Coroutine<void> {
  const task = createTask(parent());
  yield* sleep(1);
  task.cancel();
  console.log(yield* task, task.cancelled(), task.cancelling());
}

await run(main());
