// Any task may release a semaphore, several times at once.
import { type Coroutine, createTask, run, Semaphore, sleep, wait } from 'asyncio';

function* work(name: string, semaphore: Semaphore): Coroutine<void> {
  yield* semaphore.acquire();
  console.log(name);
}

function* main(): Coroutine<void> {
  const semaphore = new Semaphore(0);
  const tasks = [...'abc'].map((name) => createTask(work(name, semaphore)));
  yield* sleep(1);
  semaphore.release();
  semaphore.release();
  yield* sleep(1);
  console.log('the third waits', tasks[2]?.done());
  semaphore.release();
  yield* wait(tasks);
}

await run(main());
