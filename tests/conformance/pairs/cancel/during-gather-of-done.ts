// A cancel that comes after the last child has ended, but before gather is awaited again, is not lost.
import { type Coroutine, createTask, gather, run, sleep, wait } from 'asyncio';

function* child(): Coroutine<string> {
  yield* sleep(1);
  return 'tea';
}

function* parent(): Coroutine<void> {
  try {
    console.log(...(yield* gather(child(), child())));
  } catch (error) {
    console.log('cancelled');
    throw error;
  }
}

function* main(): Coroutine<void> {
  const task = createTask(parent());
  yield* sleep(1);
  console.log(task.cancel());
  yield* wait([task]);
  console.log(task.cancelled());
}

await run(main());
