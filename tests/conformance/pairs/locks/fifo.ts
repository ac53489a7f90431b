// A lock is given to those who wait in the order in which they came.
import { asyncWith, type Coroutine, gather, getRunningLoop, Lock, run, sleep } from 'asyncio';

function* work(name: string, lock: Lock): Coroutine<void> {
  yield* asyncWith(lock, function* () {
    console.log(name, 'has it at', getRunningLoop().time());
    yield* sleep(1);
  });
}

function* main(): Coroutine<void> {
  const lock = new Lock();
  yield* gather([...'cab'].map((name) => work(name, lock)));
  console.log(lock.locked());
}

await run(main());
