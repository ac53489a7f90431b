// A getter that is woken and cancelled at once leaves the item to the next.
import { type Coroutine, createTask, Queue, run, sleep, wait } from 'asyncio';

function* getter(name: string, queue: Queue<string>): Coroutine<void> {
  console.log(name, yield* queue.get());
}

function* main(): Coroutine<void> {
  const queue = new Queue<string>();
  const tasks = [...'ab'].map((name) => createTask(getter(name, queue)));
  yield* sleep(0);
  queue.putNowait('tea');
  tasks[0]?.cancel();
  yield* wait(tasks);
  console.log(queue.qsize());
}

await run(main());
