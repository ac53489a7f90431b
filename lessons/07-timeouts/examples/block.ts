// Three steps of two seconds each, and five seconds for all of them.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout } from 'asyncio';

// #region program
function* step(name: string): Coroutine<void> {
  console.log(`${name} begins`);
  yield* sleep(2);
  console.log(`${name} done`);
}

function* sell(): Coroutine<string> {
  return yield* asyncWith(timeout(5), function* () {
    yield* step('reserve');
    yield* step('pay');
    yield* step('pack');
    return 'sold';
  });
}

function* main(): Coroutine<void> {
  try {
    console.log(yield* sell());
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('not sold in time');
  }
}
// #endregion

await run(main());
