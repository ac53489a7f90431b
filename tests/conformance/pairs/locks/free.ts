// Taking a free lock doesn't let the loop make a pass.
import { asyncWith, type Coroutine, getRunningLoop, Lock, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const lock = new Lock();
  getRunningLoop().callSoon(() => console.log('the loop makes a pass'));
  console.log(yield* lock.acquire(), lock.locked());
  lock.release();
  yield* asyncWith(lock, function* () {
    console.log('inside');
  });
  yield* sleep(0);
}

await run(main());
