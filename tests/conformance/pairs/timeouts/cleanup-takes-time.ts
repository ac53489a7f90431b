// The TimeoutError comes when the block has cleaned up, not before.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  try {
    yield* asyncWith(timeout(1), function* () {
      try {
        yield* sleep(10);
      } finally {
        yield* sleep(4);
        console.log('clean at', loop.time());
      }
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late at', loop.time());
  }
}

await run(main());
