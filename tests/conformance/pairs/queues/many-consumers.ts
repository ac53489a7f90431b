// Consumers get their items in the order in which they began to wait.
import { type Coroutine, createTask, Queue, run, sleep, wait } from 'asyncio';

function* consumer(name: string, queue: Queue<number>): Coroutine<void> {
  for (let times = 0; times < 2; times += 1) console.log(name, yield* queue.get());
}

function* main(): Coroutine<void> {
  const queue = new Queue<number>();
  const tasks = [...'abc'].map((name) => createTask(consumer(name, queue)));
  yield* sleep(1);
  for (let item = 0; item < 6; item += 1) queue.putNowait(item);
  yield* wait(tasks);
}

await run(main());
