// Who stops early leaves the others running.
import { asCompleted, type Coroutine, run, sleep } from 'asyncio';

function* work(delay: number): Coroutine<number> {
  yield* sleep(delay);
  console.log('worked', delay);
  return delay;
}

function* main(): Coroutine<void> {
  const first = yield* asCompleted([work(2), work(1)]).next();
  console.log('first:', yield* first);
  yield* sleep(3);
  console.log('end');
}

await run(main());
