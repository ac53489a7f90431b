// One who is woken and cancelled at once hands the lock on.
import { asyncWith, type Coroutine, createTask, Lock, run, sleep, wait } from 'asyncio';

function* work(name: string, lock: Lock): Coroutine<void> {
  yield* asyncWith(lock, function* () {
    console.log(name);
  });
}

function* main(): Coroutine<void> {
  const lock = new Lock();
  yield* lock.acquire();
  const tasks = [...'ab'].map((name) => createTask(work(name, lock)));
  yield* sleep(0);
  lock.release();
  tasks[0]?.cancel();
  yield* wait(tasks);
  console.log(lock.locked());
}

await run(main());
