// A released permit goes to the one who waits, also when somebody asks first thing.
import { type Coroutine, createTask, run, Semaphore, sleep } from 'asyncio';

function* waiter(semaphore: Semaphore): Coroutine<void> {
  yield* semaphore.acquire();
  console.log('the waiter has it');
  semaphore.release();
}

function* main(): Coroutine<void> {
  const semaphore = new Semaphore(1);
  yield* semaphore.acquire();
  const task = createTask(waiter(semaphore));
  yield* sleep(0);
  semaphore.release();
  console.log(semaphore.locked());
  yield* semaphore.acquire();
  console.log('main has it again');
  yield* task;
}

await run(main());
