// Items come out of a queue in the order in which they went in.
import { type Coroutine, createTask, getRunningLoop, Queue, run, sleep } from 'asyncio';

function* producer(queue: Queue<string>): Coroutine<void> {
  for (const item of ['tea', 'coffee', 'water']) {
    yield* sleep(1);
    yield* queue.put(item);
  }
}

function* main(): Coroutine<void> {
  const queue = new Queue<string>();
  const task = createTask(producer(queue));
  for (let times = 0; times < 3; times += 1)
    console.log(yield* queue.get(), getRunningLoop().time());
  console.log(queue.empty(), queue.qsize(), queue.maxsize);
  yield* task;
}

await run(main());
