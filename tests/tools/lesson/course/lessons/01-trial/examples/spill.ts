// The tea is spilled: run() is not awaited, and fails.
import { type Coroutine, run, sleep } from 'asyncio';

function* pour(): Coroutine<void> {
  yield* sleep(0.01);
  throw new RangeError('spilled');
}

function* main(): Coroutine<void> {
  console.log('pouring');
  yield* pour();
}

run(main());
