// join() waits until every item is dealt with.
import { type Coroutine, createTask, getRunningLoop, Queue, run, sleep } from 'asyncio';

function* worker(queue: Queue<number>): Coroutine<void> {
  for (;;) {
    const item = yield* queue.get();
    yield* sleep(item);
    console.log('done', item);
    queue.taskDone();
  }
}

function* main(): Coroutine<void> {
  const queue = new Queue<number>();
  const workers = [createTask(worker(queue)), createTask(worker(queue))];
  for (const item of [3, 1, 1]) queue.putNowait(item);
  yield* queue.join();
  console.log('all done at', getRunningLoop().time());
  yield* queue.join();
  try {
    queue.taskDone();
  } catch (error) {
    if (error instanceof RangeError) console.log('nothing left');
  }
  for (const task of workers) task.cancel();
}

await run(main());
