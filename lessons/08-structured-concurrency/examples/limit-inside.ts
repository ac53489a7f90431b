// A limit of two seconds, meant for loading. Reading takes three.
import { asyncFor, asyncGenerator, asyncWith, type Coroutine, run, sleep, timeout } from 'asyncio';

// #region program
function pages() {
  return asyncGenerator<string>(function* (emit) {
    yield* asyncWith(timeout(2), function* () {
      yield* sleep(1);
      console.log('loaded');
      yield* emit('page');
    });
  });
}

function* main(): Coroutine<void> {
  try {
    yield* asyncFor(pages(), function* (page) {
      yield* sleep(3);
      console.log(`${page} read`);
    });
  } catch (error) {
    console.log((error as Error).name);
  }
}

await run(main());
// #endregion
