// Awaiting a task that was cancelled raises, though the awaiting task was not cancelled.
import { type Coroutine, createTask, currentTask, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const child = createTask(sleep(10));
  yield* sleep(1);
  child.cancel('child only');
  try {
    yield* child;
  } catch (error) {
    console.log('raised:', (error as Error).message, currentTask()?.cancelling());
  }
  yield* sleep(1);
  console.log('main goes on');
}

await run(main());
