// A LIFO queue gives the latest item first.
import { type Coroutine, LifoQueue, run } from 'asyncio';

function* main(): Coroutine<void> {
  const queue = new LifoQueue<number>(3);
  for (let item = 0; item < 3; item += 1) yield* queue.put(item);
  console.log(queue.full(), yield* queue.get(), yield* queue.get());
  yield* queue.put(9);
  console.log(yield* queue.get(), yield* queue.get(), queue.empty());
}

await run(main());
