// A semaphore lets so many in at a time.
import { asyncWith, type Coroutine, gather, getRunningLoop, run, Semaphore, sleep } from 'asyncio';

function* work(name: string, semaphore: Semaphore): Coroutine<void> {
  yield* asyncWith(semaphore, function* () {
    console.log(name, 'at', getRunningLoop().time());
    yield* sleep(1);
  });
}

function* main(): Coroutine<void> {
  const semaphore = new Semaphore(2);
  yield* gather([...'abcde'].map((name) => work(name, semaphore)));
}

await run(main());
