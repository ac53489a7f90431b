// A priority queue gives the smallest item first.
import { type Coroutine, PriorityQueue, run } from 'asyncio';

function* main(): Coroutine<void> {
  const queue = new PriorityQueue<[number, string]>();
  const items: [number, string][] = [
    [2, 'b'],
    [3, 'c'],
    [1, 'z'],
    [2, 'a'],
  ];
  for (const item of items) yield* queue.put(item);
  while (!queue.empty()) console.log(...(yield* queue.get()));
}

await run(main());
