// A shield doesn't protect from the end of the program.
import {
  asyncWith,
  type Coroutine,
  createTask,
  run,
  shield,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* save(): Coroutine<void> {
  try {
    yield* sleep(3);
    console.log('never');
  } finally {
    console.log('stopped');
  }
}

function* main(): Coroutine<void> {
  const task = createTask(save());
  try {
    yield* asyncWith(timeout(1), () => shield(task)[Symbol.iterator]());
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late', task.done());
  }
}

await run(main());
