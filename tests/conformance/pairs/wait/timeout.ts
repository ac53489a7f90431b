// When its time is up wait() returns what is done by then; nothing is cancelled.
import { type Coroutine, createTask, getRunningLoop, run, sleep, wait } from 'asyncio';

function* work(delay: number): Coroutine<void> {
  yield* sleep(delay);
  console.log('worked', delay);
}

function* main(): Coroutine<void> {
  const tasks = [1, 3].map((delay) => createTask(work(delay)));
  for (const timeout of [2, 0, null]) {
    const [done, pending] = yield* wait(tasks, { timeout });
    console.log(done.size, pending.size, getRunningLoop().time());
  }
}

await run(main());
