// Who comes while a woken waiter hasn't run yet waits behind it, even if a permit is free.
import { type Coroutine, createTask, run, Semaphore, sleep } from 'asyncio';

function* waiter(semaphore: Semaphore): Coroutine<void> {
  yield* semaphore.acquire();
  console.log('the waiter has a permit');
}

function* main(): Coroutine<void> {
  const semaphore = new Semaphore(0);
  const task = createTask(waiter(semaphore));
  yield* sleep(0);
  semaphore.release();
  semaphore.release();
  console.log(semaphore.locked());
  yield* semaphore.acquire();
  console.log('main has a permit');
  yield* task;
}

await run(main());
