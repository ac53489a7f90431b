// A deadline can't be moved before the block is entered, nor after its end.
import {
  asyncWith,
  type Coroutine,
  RuntimeError,
  run,
  sleep,
  type Timeout,
  TimeoutError,
  timeout,
} from 'asyncio';

function attempt(deadline: Timeout): void {
  try {
    deadline.reschedule(5);
    console.log('moved');
  } catch (error) {
    if (error instanceof RuntimeError) console.log('cannot move');
  }
}

function* main(): Coroutine<void> {
  const deadline = timeout(1);
  attempt(deadline);
  yield* asyncWith(deadline, function* () {
    attempt(deadline);
  });
  attempt(deadline);
  const expired = timeout(0);
  try {
    yield* asyncWith(expired, function* () {
      try {
        yield* sleep(1);
      } finally {
        attempt(expired);
      }
    });
  } catch (error) {
    if (error instanceof TimeoutError) attempt(expired);
  }
}

await run(main());
