// Two of the helpers. This time main ends before heating is warm.
import { type Coroutine, gather, run, sleep } from 'asyncio';

class HelperError extends Error {}

function* heat(): Coroutine<void> {
  try {
    yield* sleep(3);
    console.log('heating: warm');
  } finally {
    console.log('heating: off');
  }
}

function* water(): Coroutine<void> {
  yield* sleep(1);
  throw new HelperError('the pump is blocked');
}

// #region main
function* main(): Coroutine<void> {
  try {
    yield* gather(heat(), water());
  } catch (error) {
    if (!(error instanceof HelperError)) throw error;
    console.log(`main: ${error.message}`);
  }
  yield* sleep(1);
  console.log('main ends');
}
// #endregion

await run(main());
