// Cancelling a task that is done does nothing.
import { type Coroutine, createTask, run } from 'asyncio';

function* child(): Coroutine<string> {
  return 'tea';
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* task;
  console.log(task.cancel('late'), task.cancelled(), task.cancelling(), yield* task);
}

await run(main());
