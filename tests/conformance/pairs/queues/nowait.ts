// get_nowait() and put_nowait() raise instead of waiting.
import { type Coroutine, Queue, QueueEmpty, QueueFull, run } from 'asyncio';

function* main(): Coroutine<void> {
  const queue = new Queue<string>(1);
  try {
    queue.getNowait();
  } catch (error) {
    if (error instanceof QueueEmpty) console.log('empty');
  }
  queue.putNowait('tea');
  try {
    queue.putNowait('coffee');
  } catch (error) {
    if (error instanceof QueueFull) console.log('full');
  }
  console.log(queue.getNowait());
}

await run(main());
