// A putter that is woken and cancelled at once leaves the place to the next.
import { type Coroutine, createTask, Queue, run, sleep, wait } from 'asyncio';

function* putter(item: string, queue: Queue<string>): Coroutine<void> {
  yield* queue.put(item);
  console.log('put', item);
}

function* main(): Coroutine<void> {
  const queue = new Queue<string>(1);
  queue.putNowait('tea');
  const tasks = ['coffee', 'water'].map((item) => createTask(putter(item, queue)));
  yield* sleep(0);
  console.log(queue.getNowait());
  tasks[0]?.cancel();
  yield* wait(tasks);
  console.log(queue.getNowait(), queue.empty());
}

await run(main());
