// When the parent is cancelled and a task fails, the errors come first and the cancellation at the next await.
import {
  asyncWith,
  type Coroutine,
  createTask,
  currentTask,
  ExceptionGroup,
  run,
  sleep,
  TaskGroup,
  wait,
} from 'asyncio';

function* fail(): Coroutine<void> {
  try {
    yield* sleep(10);
  } catch {}
  throw new Error('failed');
}

function* parent(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(fail());
    });
  } catch (error) {
    if (error instanceof ExceptionGroup)
      console.log('errors:', error.exceptions.length, currentTask()?.cancelling());
  }
  yield* sleep(0);
  console.log('never');
}

function* main(): Coroutine<void> {
  const task = createTask(parent());
  yield* sleep(1);
  task.cancel();
  yield* wait([task]);
  console.log(task.cancelled());
}

await run(main());
