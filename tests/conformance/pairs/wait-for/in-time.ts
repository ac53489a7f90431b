// wait_for() gives the result of what ends in time.
import { type Coroutine, createTask, run, sleep, waitFor } from 'asyncio';

function* brew(): Coroutine<string> {
  yield* sleep(1);
  return 'tea';
}

function* main(): Coroutine<void> {
  console.log(yield* waitFor(brew(), 2));
  console.log(yield* waitFor(createTask(brew()), 2));
  console.log(yield* waitFor(brew(), null));
}

await run(main());
