// A cancelled child raises out of gather(), without cancelling it or the others.
import {
  CancelledError,
  type Coroutine,
  createTask,
  currentTask,
  gather,
  run,
  sleep,
} from 'asyncio';

function* work(delay: number): Coroutine<void> {
  yield* sleep(delay);
  console.log('worked', delay);
}

function* main(): Coroutine<void> {
  const child = createTask(work(5));
  const outer = gather(child, work(3));
  yield* sleep(1);
  child.cancel('only you');
  try {
    yield* outer;
  } catch (error) {
    if (error instanceof CancelledError)
      console.log('raised', error.message, outer.cancelled(), currentTask()?.cancelling());
  }
  yield* sleep(5);
}

await run(main());
