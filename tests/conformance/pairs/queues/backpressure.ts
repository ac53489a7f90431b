// put() waits while the queue is full.
import { type Coroutine, createTask, getRunningLoop, Queue, run, sleep } from 'asyncio';

function* producer(queue: Queue<number>): Coroutine<void> {
  for (let item = 0; item < 4; item += 1) {
    yield* queue.put(item);
    console.log('put', item, 'at', getRunningLoop().time());
  }
}

function* main(): Coroutine<void> {
  const queue = new Queue<number>(2);
  const task = createTask(producer(queue));
  for (let times = 0; times < 4; times += 1) {
    yield* sleep(1);
    console.log('got', yield* queue.get(), queue.full());
  }
  yield* task;
}

await run(main());
