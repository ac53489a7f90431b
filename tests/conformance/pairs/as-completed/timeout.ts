// When its time is up, as_completed() raises TimeoutError for each that is left.
import { asCompleted, type Coroutine, getRunningLoop, run, sleep, TimeoutError } from 'asyncio';

function* work(delay: number): Coroutine<number> {
  yield* sleep(delay);
  return delay;
}

function* main(): Coroutine<void> {
  for (const awaitable of asCompleted([work(1), work(3), work(4)], { timeout: 2 })) {
    try {
      console.log(yield* awaitable);
    } catch (error) {
      if (error instanceof TimeoutError) console.log('late at', getRunningLoop().time());
    }
  }
  yield* sleep(5);
}

await run(main());
