// A program whose main task is cancelled ends in CancelledError.
import { type Coroutine, currentTask, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const task = currentTask();
  getRunningLoop().callLater(1, () => task?.cancel('stop'));
  try {
    yield* sleep(10);
  } finally {
    console.log('main ends');
  }
}

await run(main());
