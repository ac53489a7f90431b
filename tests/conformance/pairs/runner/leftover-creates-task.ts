// A task that is started during the clean-up is not waited for.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* late(): Coroutine<void> {
  console.log('late starts');
  yield* sleep(5);
  console.log('never');
}

function* work(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    createTask(late());
    yield* sleep(1);
  }
}

function* main(): Coroutine<void> {
  createTask(work());
  yield* sleep(1);
}

await run(main());
