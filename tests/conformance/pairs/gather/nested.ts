// A cancellation goes through nested gathers to the innermost tasks.
import { type Coroutine, currentTask, gather, getRunningLoop, run, sleep } from 'asyncio';

function* work(name: string): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log(name, 'ends');
  }
}

function* main(): Coroutine<void> {
  const task = currentTask();
  getRunningLoop().callLater(1, () => task?.cancel());
  try {
    yield* gather(gather(work('a'), work('b')), work('c'));
  } catch {
    console.log('main is cancelled', task?.cancelling());
  }
}

await run(main());
