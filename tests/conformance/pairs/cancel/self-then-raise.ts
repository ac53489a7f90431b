// A task that cancels itself and then fails, fails.
import { type Coroutine, createTask, currentTask, run, wait } from 'asyncio';

function* child(): Coroutine<void> {
  currentTask()?.cancel();
  throw new Error('failed');
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* wait([task]);
  console.log(task.cancelled(), (task.exception() as Error).message);
}

await run(main());
