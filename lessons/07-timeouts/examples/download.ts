// A download may take long, but must not stand still for two seconds.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

// #region download
function* download(gaps: number[]): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(timeout(2), function* (deadline) {
    for (const [index, seconds] of gaps.entries()) {
      yield* sleep(seconds);
      console.log(`chunk ${index + 1} of ${gaps.length}`);
      deadline.reschedule(loop.time() + 2);
    }
  });
}
// #endregion

function* main(): Coroutine<void> {
  try {
    yield* download([1, 1.5, 1, 20, 1]);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('nothing came for two seconds');
  }
}

await run(main());
