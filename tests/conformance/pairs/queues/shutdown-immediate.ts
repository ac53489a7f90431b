// An immediate shutdown throws the items away; join() waits only for those that were taken.
import { type Coroutine, createTask, Queue, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const queue = new Queue<number>();
  for (let item = 0; item < 3; item += 1) queue.putNowait(item);
  queue.getNowait();
  const joining = createTask(queue.join());
  yield* sleep(1);
  queue.shutdown({ immediate: true });
  yield* sleep(1);
  console.log(queue.qsize(), joining.done());
  queue.taskDone();
  yield* joining;
  console.log('joined');
}

await run(main());
