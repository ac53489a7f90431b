// One who is cancelled while waiting for a lock drops out of the line.
import { asyncWith, type Coroutine, createTask, Lock, run, sleep, wait } from 'asyncio';

function* work(name: string, lock: Lock): Coroutine<void> {
  yield* asyncWith(lock, function* () {
    console.log(name);
  });
}

function* main(): Coroutine<void> {
  const lock = new Lock();
  yield* lock.acquire();
  const tasks = [...'abc'].map((name) => createTask(work(name, lock)));
  yield* sleep(0);
  tasks[1]?.cancel();
  yield* sleep(0);
  lock.release();
  yield* wait(tasks);
  console.log(lock.locked(), tasks[1]?.cancelled());
}

await run(main());
