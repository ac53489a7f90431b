// Each helper's outcome in the list, be it a result or an error.
import { type Coroutine, gather, run, sleep } from 'asyncio';

class HelperError extends Error {}

function* heat(): Coroutine<string> {
  yield* sleep(3);
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

// #region main
function* main(): Coroutine<void> {
  const helpers = [heat(), water(), air()];
  const outcomes = yield* gather(helpers, { returnExceptions: true });
  for (const outcome of outcomes) {
    if (outcome instanceof Error) {
      console.log(`failed: ${outcome.message}`);
    } else {
      console.log(`done: ${outcome}`);
    }
  }
}
// #endregion

await run(main());
