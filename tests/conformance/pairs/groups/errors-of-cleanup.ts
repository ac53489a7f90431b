// Errors of tasks that are being cancelled join the first one.
import { asyncWith, type Coroutine, ExceptionGroup, run, sleep, TaskGroup } from 'asyncio';

function* fail(message: string, delay: number): Coroutine<void> {
  yield* sleep(delay);
  throw new Error(message);
}

function* clumsy(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* fail('while cleaning up', 1);
  }
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(clumsy());
      group.createTask(fail('first', 1));
      group.createTask(fail('at the same time', 1));
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    for (const one of error.exceptions) console.log((one as Error).message);
  }
}

await run(main());
