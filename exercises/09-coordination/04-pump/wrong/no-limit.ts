// mistake: a queue without a size: the reader is never held back
// caught by: the reader is never further ahead than the room allows
import { asyncWith, type Coroutine, Queue, QueueShutDown, TaskGroup } from 'asyncio';

export interface Pump<Item> {
  /** The next item; undefined when there are no more. */
  read: () => Coroutine<Item | undefined>;
  handle: (item: Item) => Coroutine<void>;
  workers: number;
  /** How many items may wait between the reader and the workers. */
  room: number;
}

export function* pump<Item>(job: Pump<Item>): Coroutine<void> {
  const queue = new Queue<Item>();
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(readAll(job, queue), { name: 'reader' });
    for (let number = 1; number <= job.workers; number += 1)
      group.createTask(work(job, queue), { name: `worker ${number}` });
  });
}

function* readAll<Item>({ read }: Pump<Item>, queue: Queue<Item>): Coroutine<void> {
  for (;;) {
    const item = yield* read();
    if (item === undefined) break;
    yield* queue.put(item);
  }
  queue.shutdown();
}

function* work<Item>({ handle }: Pump<Item>, queue: Queue<Item>): Coroutine<void> {
  for (;;) {
    let item: Item;
    try {
      item = yield* queue.get();
    } catch (error) {
      if (error instanceof QueueShutDown) return;
      throw error;
    }
    yield* handle(item);
  }
}
