// Nobody takes a lock that was just released before the one who waits for it.
import { type Coroutine, createTask, Lock, run, sleep } from 'asyncio';

function* waiter(lock: Lock): Coroutine<void> {
  yield* lock.acquire();
  console.log('the waiter has it');
  lock.release();
}

function* main(): Coroutine<void> {
  const lock = new Lock();
  yield* lock.acquire();
  const task = createTask(waiter(lock));
  yield* sleep(0);
  lock.release();
  console.log(lock.locked());
  yield* lock.acquire();
  console.log('main has it again');
  lock.release();
  yield* task;
}

await run(main());
