// An error of the block comes out as it is.
import { asyncWith, type Coroutine, currentTask, run, sleep, timeout } from 'asyncio';

function* main(): Coroutine<void> {
  for (const delay of [5, 1]) {
    try {
      yield* asyncWith(timeout(delay), function* () {
        try {
          yield* sleep(2);
        } catch {}
        throw new Error('no tea');
      });
    } catch (error) {
      console.log((error as Error).message, currentTask()?.cancelling());
    }
  }
}

await run(main());
