// The same timeout, seen from inside the block and from outside.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout } from 'asyncio';

// #region program
function* pay(): Coroutine<void> {
  try {
    yield* sleep(20);
  } catch (error) {
    if (error instanceof TimeoutError) console.log('inside: timeout');
    else console.log('inside: something else');
    throw error;
  }
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(timeout(2), pay);
  } catch (error) {
    if (error instanceof TimeoutError) console.log('outside: timeout');
    else console.log('outside: something else');
  }
}
// #endregion

await run(main());
