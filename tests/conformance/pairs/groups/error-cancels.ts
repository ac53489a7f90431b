// When a task of a group fails, the others and the body are cancelled, and the errors come in a group.
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
  throw new Error('failed');
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(work('a'));
      group.createTask(fail());
      group.createTask(work('b'));
      yield* work('body');
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const [first] = error.exceptions;
    console.log(error.exceptions.length, (first as Error).message, currentTask()?.cancelling());
  }
}

await run(main());
