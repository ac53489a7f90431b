// Whoever awaits a cancelled future gets its message, each time.
import { CancelledError, type Coroutine, currentTask, getRunningLoop, run } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture();
  loop.callLater(1, () => future.cancel('enough'));
  for (let times = 0; times < 2; times += 1) {
    try {
      yield* future;
    } catch (error) {
      if (error instanceof CancelledError) console.log('cancelled:', error.message);
    }
  }
  try {
    future.exception();
  } catch (error) {
    if (error instanceof CancelledError)
      console.log('cancelled:', error.message, currentTask()?.cancelling());
  }
}

await run(main());
