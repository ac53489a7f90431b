// A failure in an inner group cancels that group first, and then the outer one.
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
  throw new Error('inner failure');
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (outer) {
      outer.createTask(work('outer'));
      yield* asyncWith(new TaskGroup(), function* (inner) {
        inner.createTask(work('inner'));
        inner.createTask(fail());
      });
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const [first] = error.exceptions;
    if (!(first instanceof ExceptionGroup)) throw error;
    console.log((first.exceptions[0] as Error).message, currentTask()?.cancelling());
  }
}

await run(main());
