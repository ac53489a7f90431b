// Printing a photo takes three seconds. The customer has one.
import {
  type Coroutine,
  getRunningLoop,
  run,
  TimeoutError,
  time,
  toThread,
  waitFor,
} from 'asyncio';

// #region program
function printPhoto(name: string): void {
  time.sleep(3);
  console.log(`${name} printed`);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  try {
    const printing = toThread(printPhoto, 'lake');
    yield* waitFor(printing, 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('stopped');
  }
  const after = Math.round(loop.time() - started);
  console.log(`main ends after ${after} s`);
}
// #endregion

await run(main());
