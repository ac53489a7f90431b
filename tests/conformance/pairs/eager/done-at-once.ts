// An eager task that never suspends is done when create_task() returns.
import { type Coroutine, createTask, eagerTaskFactory, getRunningLoop, run } from 'asyncio';

function* brew(): Coroutine<string> {
  return 'tea';
}

function* spill(): Coroutine<void> {
  throw new Error('spilt');
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  const task = createTask(brew());
  console.log(task.done(), task.result(), yield* task);
  const failed = createTask(spill());
  console.log(failed.done(), (failed.exception() as Error).message);
}

await run(main());
