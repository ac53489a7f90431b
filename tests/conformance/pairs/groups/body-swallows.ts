// A body that swallows the group's cancellation still gets the errors at its end.
import {
  asyncWith,
  type Coroutine,
  currentTask,
  ExceptionGroup,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

function* fail(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('failed');
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(fail());
      try {
        yield* sleep(10);
      } catch {
        console.log('swallowed', currentTask()?.cancelling());
      }
      yield* sleep(2);
      console.log('body ends');
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log((error.exceptions[0] as Error).message, currentTask()?.cancelling());
  }
}

await run(main());
