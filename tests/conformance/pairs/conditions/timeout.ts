// A wait that runs out of time comes back with the lock held.
import { asyncWith, Condition, type Coroutine, run, TimeoutError, waitFor } from 'asyncio';

function* main(): Coroutine<void> {
  const condition = new Condition();
  yield* asyncWith(condition, function* () {
    try {
      yield* waitFor(condition.wait(), 1);
    } catch (error) {
      if (error instanceof TimeoutError) console.log('late', condition.locked());
    }
  });
  console.log(condition.locked());
}

await run(main());
