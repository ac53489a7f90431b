// Three helpers under gather. Two of them fail.
import { type Coroutine, gather, run, sleep } from 'asyncio';

class HelperError extends Error {}

// #region program
function* heat(): Coroutine<string> {
  yield* sleep(3);
  console.log('heating: warm');
  return '21 degrees';
}

function* water(): Coroutine<string> {
  yield* sleep(1);
  throw new HelperError('the pump is blocked');
}

function* air(): Coroutine<string> {
  yield* sleep(2);
  throw new HelperError('the window is stuck');
}

function* main(): Coroutine<void> {
  try {
    const results = yield* gather(heat(), water(), air());
    console.log(`all is well: ${results.join(', ')}`);
  } catch (error) {
    if (!(error instanceof HelperError)) throw error;
    console.log(`main: ${error.message}`);
  }
  yield* sleep(4);
  console.log('main ends');
}
// #endregion

await run(main());
