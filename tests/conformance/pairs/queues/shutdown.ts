// A queue that is shut down takes nothing more, and gives what is left.
import { type Coroutine, Queue, QueueShutDown, run } from 'asyncio';

function* main(): Coroutine<void> {
  const queue = new Queue<string>();
  queue.putNowait('tea');
  queue.shutdown();
  for (const put of ['put', 'putNowait'] as const) {
    try {
      const result = queue[put]('coffee');
      if (result) yield* result;
    } catch (error) {
      if (error instanceof QueueShutDown) console.log('no more');
    }
  }
  console.log(yield* queue.get());
  for (const get of ['get', 'getNowait'] as const) {
    try {
      const result = queue[get]();
      if (typeof result === 'object') yield* result;
    } catch (error) {
      if (error instanceof QueueShutDown) console.log('nothing left');
    }
  }
}

await run(main());
