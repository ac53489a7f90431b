// A group whose body never waits still learns of a task that failed.
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
  throw new Error('failed');
}

function* main(): Coroutine<void> {
  for (const waitInBody of [false, true]) {
    try {
      yield* asyncWith(new TaskGroup(), function* (group) {
        group.createTask(fail());
        if (!waitInBody) return;
        yield* sleep(0);
        console.log('one pass later');
      });
    } catch (error) {
      if (!(error instanceof ExceptionGroup)) throw error;
      const texts = error.exceptions.map((one) => (one as Error).message);
      console.log(...texts, currentTask()?.cancelling());
    }
  }
}

await run(main());
