// Iterated asynchronously, as_completed() gives the tasks themselves.
import { asCompleted, asyncFor, type Coroutine, createTask, run, sleep } from 'asyncio';

function* brew(delay: number): Coroutine<number> {
  yield* sleep(delay);
  return delay;
}

function* main(): Coroutine<void> {
  const tasks = [3, 1, 2].map((delay) => createTask(brew(delay), { name: `brew ${delay}` }));
  yield* asyncFor(asCompleted(tasks), function* (task) {
    console.log(task.getName(), task.done(), task.result());
  });
}

await run(main());
