// FIRST_COMPLETED ends the wait with the first task that ends, and cancels none.
import { type Coroutine, createTask, FIRST_COMPLETED, run, sleep, wait } from 'asyncio';

function* work(delay: number): Coroutine<number> {
  yield* sleep(delay);
  console.log('worked', delay);
  return delay;
}

function* main(): Coroutine<void> {
  const tasks = [3, 1, 2].map((delay) => createTask(work(delay)));
  const [first, rest] = yield* wait(tasks, { returnWhen: FIRST_COMPLETED });
  console.log(...[...first].map((task) => task.result()), rest.size);
  const [second, last] = yield* wait(rest, { returnWhen: FIRST_COMPLETED });
  console.log(...[...second].map((task) => task.result()), last.size);
  yield* sleep(5);
}

await run(main());
