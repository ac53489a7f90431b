// A cancellation goes to the innermost task that is awaited, and comes back through all.
import { type Coroutine, createTask, run, sleep, type Task } from 'asyncio';

function* inner(): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log('inner ends');
  }
}

function* outer(task: Task<void>): Coroutine<void> {
  try {
    yield* task;
  } finally {
    console.log('outer ends', task.cancelled());
  }
}

function* main(): Coroutine<void> {
  const first = createTask(inner());
  const second = createTask(outer(first));
  yield* sleep(1);
  second.cancel('all of you');
  try {
    yield* second;
  } catch (error) {
    console.log((error as Error).message, first.cancelling(), second.cancelling());
  }
}

await run(main());
