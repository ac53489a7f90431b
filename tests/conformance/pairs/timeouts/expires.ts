// timeout() cancels the block at its deadline, and turns that into a TimeoutError.
import {
  asyncWith,
  type Coroutine,
  currentTask,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* main(): Coroutine<void> {
  const deadline = timeout(2);
  try {
    yield* asyncWith(deadline, function* () {
      try {
        yield* sleep(10);
      } catch (error) {
        console.log('cancelled inside');
        throw error;
      }
    });
  } catch (error) {
    if (error instanceof TimeoutError)
      console.log('too late', deadline.expired(), getRunningLoop().time());
  }
  console.log(currentTask()?.cancelling());
}

await run(main());
