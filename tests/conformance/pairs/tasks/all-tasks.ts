// all_tasks() gives the tasks that aren't done yet.
import { allTasks, type Coroutine, createTask, run, sleep } from 'asyncio';

function* child(delay: number): Coroutine<void> {
  yield* sleep(delay);
}

function names(): string[] {
  return [...allTasks()].map((task) => task.getName()).sort();
}

function* main(): Coroutine<void> {
  const first = createTask(child(1), { name: 'first' });
  const second = createTask(child(2), { name: 'second' });
  console.log(...names());
  yield* first;
  console.log(...names());
  second.cancel();
  console.log(...names());
  yield* sleep(0);
  console.log(...names());
}

await run(main());
