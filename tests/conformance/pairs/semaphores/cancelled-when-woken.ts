// One who is woken and cancelled at once gives the permit to the next.
import { asyncWith, type Coroutine, createTask, run, Semaphore, sleep, wait } from 'asyncio';

function* work(name: string, semaphore: Semaphore): Coroutine<void> {
  yield* asyncWith(semaphore, function* () {
    console.log(name);
  });
}

function* main(): Coroutine<void> {
  const semaphore = new Semaphore(0);
  const tasks = [...'abc'].map((name) => createTask(work(name, semaphore)));
  yield* sleep(0);
  semaphore.release();
  tasks[0]?.cancel();
  yield* wait(tasks);
  console.log(semaphore.locked());
}

await run(main());
