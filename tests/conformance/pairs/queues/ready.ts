// Getting from a queue that has something doesn't let the loop make a pass.
import { type Coroutine, getRunningLoop, Queue, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const queue = new Queue<string>(1);
  getRunningLoop().callSoon(() => console.log('the loop makes a pass'));
  yield* queue.put('tea');
  console.log(yield* queue.get());
  yield* sleep(0);
}

await run(main());
