// A timeout of None never expires.
import { asyncWith, type Coroutine, run, sleep, timeout, timeoutAt } from 'asyncio';

function* main(): Coroutine<void> {
  yield* asyncWith(timeout(null), function* (deadline) {
    yield* sleep(1000);
    console.log(deadline.when() === null);
  });
  const deadline = timeoutAt(null);
  yield* asyncWith(deadline, () => sleep(1000));
  console.log(deadline.expired());
}

await run(main());
