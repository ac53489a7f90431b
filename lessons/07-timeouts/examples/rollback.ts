// Two seconds to pay, and one more second to clean up.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeout,
  waitFor,
} from 'asyncio';

// #region pay
function* rollBack(seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log('  rolled back');
}

function* pay(rollBackSeconds: number): Coroutine<void> {
  try {
    yield* sleep(20);
  } catch (error) {
    try {
      yield* waitFor(rollBack(rollBackSeconds), 1);
    } catch (late) {
      if (!(late instanceof TimeoutError)) throw late;
      console.log('  roll-back given up: connection cut');
    }
    throw error;
  }
}
// #endregion

function* sell(rollBackSeconds: number): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  try {
    yield* asyncWith(timeout(2), () => pay(rollBackSeconds));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const seconds = (loop.time() - started).toFixed(1);
    console.log(`  not paid, ${seconds} s`);
  }
}

function* main(): Coroutine<void> {
  console.log('a quick roll-back');
  yield* sell(0.5);
  console.log('a roll-back that hangs');
  yield* sell(20);
}

await run(main());
