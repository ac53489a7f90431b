// A limit of one second, around work that takes three and never waits.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, time, timeout } from 'asyncio';

// #region program
function* compute(): Coroutine<void> {
  time.sleep(3);
  console.log('computed');
}

function* computeAndSave(): Coroutine<void> {
  yield* compute();
  yield* sleep(1);
  console.log('saved');
}

function* inTime(body: () => Coroutine<void>): Coroutine<void> {
  try {
    yield* asyncWith(timeout(1), body);
    console.log('in time');
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('timed out');
  }
}

function* main(): Coroutine<void> {
  yield* inTime(compute);
  yield* inTime(computeAndSave);
}
// #endregion

await run(main());
