// Three seconds for all attempts. But the retry catches everything.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout } from 'asyncio';

// #region program
function* attempt(number: number): Coroutine<void> {
  console.log(`attempt ${number}`);
  yield* sleep(2);
  throw new Error('server is busy');
}

function* retry(): Coroutine<string> {
  for (let number = 1; number <= 4; number += 1) {
    try {
      yield* attempt(number);
    } catch {
      console.log('failed, once more');
    }
  }
  return 'four attempts made';
}

function* main(): Coroutine<void> {
  try {
    console.log(yield* asyncWith(timeout(3), retry));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('timed out');
  }
}
// #endregion

await run(main());
