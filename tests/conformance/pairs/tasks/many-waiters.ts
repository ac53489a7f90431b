// Those who wait for a task go on in the order in which they began to.
import { type Coroutine, createTask, gather, run, sleep, type Task } from 'asyncio';

function* work(): Coroutine<string> {
  yield* sleep(1);
  return 'done';
}

function* watch(name: string, task: Task<string>): Coroutine<void> {
  console.log(name, yield* task);
}

function* main(): Coroutine<void> {
  const task = createTask(work());
  const watchers = [...'cab'].map((name) => createTask(watch(name, task)));
  yield* gather(watchers);
}

await run(main());
