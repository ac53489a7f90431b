// A block that swallows the cancellation ends well, although its timeout has expired.
import { asyncWith, type Coroutine, currentTask, run, sleep, timeout } from 'asyncio';

function* main(): Coroutine<void> {
  const deadline = timeout(1);
  yield* asyncWith(deadline, function* () {
    try {
      yield* sleep(10);
    } catch {
      console.log('swallowed');
    }
  });
  console.log(deadline.expired(), currentTask()?.cancelling());
  yield* sleep(1);
  console.log('main ends');
}

await run(main());
