// A context manager whose entering fails is not left.
import { type AsyncContextManager, asyncWith, type Coroutine, run, sleep } from 'asyncio';

class Locked implements AsyncContextManager<void, false> {
  *enter(): Coroutine<void> {
    yield* sleep(1);
    throw new Error('locked');
  }

  *exit(): Coroutine<false> {
    console.log('never');
    return false;
  }
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new Locked(), function* () {
      console.log('never');
    });
  } catch (error) {
    console.log((error as Error).message);
  }
}

await run(main());
