// A getter whose item was taken before it runs waits on.
import { type Coroutine, createTask, getRunningLoop, Queue, run, sleep } from 'asyncio';

function* getter(queue: Queue<string>): Coroutine<void> {
  console.log('got', yield* queue.get(), 'at', getRunningLoop().time());
}

function* main(): Coroutine<void> {
  const queue = new Queue<string>();
  const task = createTask(getter(queue));
  yield* sleep(0);
  queue.putNowait('tea');
  console.log('main takes', queue.getNowait());
  yield* sleep(1);
  queue.putNowait('coffee');
  yield* task;
}

await run(main());
