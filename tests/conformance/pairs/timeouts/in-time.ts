// A block that ends before its deadline leaves no timer behind.
import { asyncWith, type Coroutine, run, sleep, timeout } from 'asyncio';

function* main(): Coroutine<void> {
  const deadline = timeout(2);
  yield* asyncWith(deadline, function* () {
    yield* sleep(1);
    console.log(deadline.when(), deadline.expired());
  });
  yield* sleep(5);
  console.log('main ends', deadline.expired());
}

await run(main());
