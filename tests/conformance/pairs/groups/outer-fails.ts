// A failure in an outer group cancels the inner one, which passes the cancellation on.
import {
  asyncWith,
  type Coroutine,
  currentTask,
  ExceptionGroup,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

function* work(name: string): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log(name, 'is stopped');
  }
}

function* fail(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('outer failure');
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (outer) {
      outer.createTask(fail());
      try {
        yield* asyncWith(new TaskGroup(), function* (inner) {
          inner.createTask(work('inner'));
        });
      } finally {
        console.log('inner group ends', currentTask()?.cancelling());
      }
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log((error.exceptions[0] as Error).message, currentTask()?.cancelling());
  }
}

await run(main());
