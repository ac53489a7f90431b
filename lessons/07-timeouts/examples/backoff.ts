// Two attempts fail, the third succeeds. Each pause is longer.
import { type Coroutine, getRunningLoop, run, sleep, TimeoutError, waitFor } from 'asyncio';

// #region retry
/** Hangs at first, then is up again. */
function* fetchRate(attempt: number): Coroutine<string> {
  yield* sleep(attempt < 3 ? 20 : 0.5);
  return 'the rate';
}

function* retry(attempts: number): Coroutine<string> {
  const loop = getRunningLoop();
  const started = loop.time();
  for (let attempt = 1; ; attempt += 1) {
    const at = Math.round(loop.time() - started);
    console.log(`attempt ${attempt} at ${at} s`);
    try {
      return yield* waitFor(fetchRate(attempt), 1);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      if (attempt === attempts) throw error;
    }
    yield* sleep(2 ** attempt);
  }
}
// #endregion

function* main(): Coroutine<void> {
  console.log(yield* retry(4));
}

await run(main());
