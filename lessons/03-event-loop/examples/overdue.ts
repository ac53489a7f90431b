// Two things are due while the loop is held up. Which comes first?
import { type Coroutine, gather, getRunningLoop, run, sleep, time } from 'asyncio';

// #region program
function ring(): void {
  console.log('alarm clock, due at 1.2 s');
}

function* sleepIn(): Coroutine<void> {
  yield* sleep(1);
  console.log('sleeper, due at 1 s');
}

function* calculate(): Coroutine<void> {
  time.sleep(2);
  console.log('calculation over');
}

function* main(): Coroutine<void> {
  getRunningLoop().callLater(1.2, ring);
  yield* gather(sleepIn(), calculate());
}

await run(main());
// #endregion
