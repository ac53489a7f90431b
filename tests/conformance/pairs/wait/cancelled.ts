// Who is cancelled in wait() leaves the tasks alone.
import { type Coroutine, createTask, run, sleep, type Task, wait } from 'asyncio';

function* work(): Coroutine<void> {
  yield* sleep(3);
  console.log('worked');
}

function* watch(task: Task<void>): Coroutine<void> {
  yield* wait([task]);
}

function* main(): Coroutine<void> {
  const task = createTask(work());
  const watcher = createTask(watch(task));
  yield* sleep(1);
  watcher.cancel();
  yield* wait([watcher]);
  console.log(watcher.cancelled(), task.done());
  yield* task;
}

await run(main());
