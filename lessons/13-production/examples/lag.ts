// A task that notices when the loop was late.
import { type Coroutine, createTask, getRunningLoop, run, sleep, time } from 'asyncio';

// #region program
const PAUSE = 0.1;

/** Sleeps again and again, and tells when it was woken late. */
function* watchLoop(limit: number): Coroutine<never> {
  const loop = getRunningLoop();
  const begin = loop.time();
  for (;;) {
    const due = loop.time() + PAUSE;
    yield* sleep(PAUSE);
    const lag = loop.time() - due;
    const at = (loop.time() - begin).toFixed(1);
    if (lag > limit) console.log(`${at} s: the loop was late by ${lag.toFixed(2)} s`);
  }
}

function* work(): Coroutine<void> {
  yield* sleep(1.05);
  time.sleep(0.3);
  yield* sleep(1);
  time.sleep(0.02);
  yield* sleep(1);
}

function* main(): Coroutine<void> {
  const watch = createTask(watchLoop(0.05), { name: 'watch' });
  yield* work();
  watch.cancel();
}
// #endregion

await run(main());
