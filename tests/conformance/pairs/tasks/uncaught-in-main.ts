// An error of main ends the program, after the tasks that are left are cancelled.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* work(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log('work stops');
  }
}

function* main(): Coroutine<void> {
  createTask(work());
  yield* sleep(1);
  throw new Error('main failed');
}

await run(main());
