// A deadline that is moved to the past expires at the next await that suspends.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* main(): Coroutine<void> {
  yield* sleep(5);
  try {
    yield* asyncWith(timeout(10), function* (deadline) {
      deadline.reschedule(1);
      console.log('still here');
      yield* sleep(0);
      console.log('one pass later');
      yield* sleep(0);
      console.log('never');
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late at', getRunningLoop().time());
  }
}

await run(main());
