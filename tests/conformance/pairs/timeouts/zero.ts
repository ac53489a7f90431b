// With no time at all, a block runs until its first await that suspends.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout } from 'asyncio';

function* main(): Coroutine<void> {
  for (const delay of [0, -1]) {
    try {
      yield* asyncWith(timeout(delay), function* () {
        console.log('begins');
        yield* sleep(0);
        console.log('one pass');
        yield* sleep(1);
      });
    } catch (error) {
      if (error instanceof TimeoutError) console.log('late');
    }
  }
  const deadline = timeout(0);
  yield* asyncWith(deadline, function* () {
    console.log('does not wait');
  });
  console.log(deadline.expired());
}

await run(main());
