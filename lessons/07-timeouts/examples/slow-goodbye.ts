// The limit is two seconds. Saying goodbye takes three.
import { type Coroutine, getRunningLoop, run, sleep, TimeoutError, waitFor } from 'asyncio';

// #region program
function* fetchRate(): Coroutine<string> {
  try {
    yield* sleep(20);
    return 'the rate';
  } finally {
    console.log('saying goodbye');
    yield* sleep(3);
    console.log('connection closed');
  }
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  try {
    yield* waitFor(fetchRate(), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const seconds = Math.round(loop.time() - started);
    console.log(`timed out after ${seconds} s`);
  }
}
// #endregion

await run(main());
