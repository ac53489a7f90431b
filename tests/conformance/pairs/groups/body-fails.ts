// When the body of a group fails, its tasks are cancelled, and its error is in the group of errors.
import { asyncWith, type Coroutine, ExceptionGroup, run, sleep, TaskGroup } from 'asyncio';

function* work(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log('stopped');
  }
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(work());
      yield* sleep(1);
      throw new Error('body failed');
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(...error.exceptions.map((one) => (one as Error).message));
  }
}

await run(main());
