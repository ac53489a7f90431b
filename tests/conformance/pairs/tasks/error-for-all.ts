// An error of a task is thrown to each who awaits it.
import { type Coroutine, createTask, gather, run, sleep, type Task } from 'asyncio';

function* fail(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('no tea');
}

function* watch(name: string, task: Task<void>): Coroutine<void> {
  try {
    yield* task;
  } catch (error) {
    console.log(name, 'sees', (error as Error).message);
  }
}

function* main(): Coroutine<void> {
  const task = createTask(fail());
  yield* gather(watch('one', task), watch('two', task));
  yield* watch('three', task);
}

await run(main());
