// A task that survived a cancellation can be cancelled again.
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* stubborn(): Coroutine<void> {
  for (let times = 0; times < 2; times += 1) {
    try {
      yield* sleep(10);
    } catch (error) {
      console.log('ignores', (error as Error).message);
    }
  }
  yield* sleep(10);
}

function* main(): Coroutine<void> {
  const task = createTask(stubborn());
  for (const message of ['one', 'two', 'three']) {
    yield* sleep(1);
    task.cancel(message);
  }
  yield* wait([task]);
  console.log(task.cancelled(), task.cancelling());
}

await run(main());
