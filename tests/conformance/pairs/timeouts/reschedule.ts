// A deadline can be moved, taken away and set again.
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
  const loop = getRunningLoop();
  try {
    yield* asyncWith(timeout(1), function* (deadline) {
      deadline.reschedule(3);
      yield* sleep(2);
      console.log(deadline.when());
      deadline.reschedule(null);
      yield* sleep(5);
      console.log(deadline.when() === null, loop.time());
      deadline.reschedule(loop.time() + 1);
      yield* sleep(5);
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late at', loop.time());
  }
}

await run(main());
