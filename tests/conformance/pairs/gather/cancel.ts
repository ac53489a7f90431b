// Cancelling gather() cancels all children, and ends when they have ended.
import { CancelledError, type Coroutine, gather, getRunningLoop, run, sleep } from 'asyncio';

function* work(name: string, delay: number): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(delay);
    console.log(name, 'is clean');
  }
}

function* main(): Coroutine<void> {
  const outer = gather(work('a', 2), work('b', 1));
  yield* sleep(1);
  console.log(outer.cancel('all of you'), outer.done());
  try {
    yield* outer;
  } catch (error) {
    if (error instanceof CancelledError)
      console.log('cancelled', error.message, getRunningLoop().time());
  }
  yield* sleep(5);
}

await run(main());
