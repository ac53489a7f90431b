// timeout_at() takes a time of the loop's clock.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeoutAt,
} from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* sleep(3);
  for (const when of [5, 4]) {
    try {
      yield* asyncWith(timeoutAt(when), function* (deadline) {
        console.log(deadline.when());
        yield* sleep(10);
      });
    } catch (error) {
      if (error instanceof TimeoutError) console.log('late at', loop.time());
    }
  }
}

await run(main());
