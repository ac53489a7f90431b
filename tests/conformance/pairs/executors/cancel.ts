// Cancelling the wait for a thread doesn't stop the thread.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  time,
  timeout,
  toThread,
} from 'asyncio';

function work(): void {
  time.sleep(3);
  console.log('thread ends');
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(timeout(1), () => toThread(work));
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late at', getRunningLoop().time());
  }
  yield* sleep(5);
}

await run(main());
