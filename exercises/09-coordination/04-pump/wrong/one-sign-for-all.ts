// mistake: says the end with one item; the first worker takes it, and the others wait for ever
// caught by: reads and handles at the same time
import { asyncWith, type Coroutine, Queue, TaskGroup } from 'asyncio';

export interface Pump<Item> {
  /** The next item; undefined when there are no more. */
  read: () => Coroutine<Item | undefined>;
  handle: (item: Item) => Coroutine<void>;
  workers: number;
  /** How many items may wait between the reader and the workers. */
  room: number;
}

export function* pump<Item>(job: Pump<Item>): Coroutine<void> {
  const queue = new Queue<Item | undefined>(job.room);
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(readAll(job, queue));
    for (let number = 1; number <= job.workers; number += 1) group.createTask(work(job, queue));
  });
}

function* readAll<Item>({ read }: Pump<Item>, queue: Queue<Item | undefined>): Coroutine<void> {
  for (;;) {
    const item = yield* read();
    yield* queue.put(item);
    if (item === undefined) return;
  }
}

function* work<Item>({ handle }: Pump<Item>, queue: Queue<Item | undefined>): Coroutine<void> {
  for (;;) {
    const item = yield* queue.get();
    if (item === undefined) return;
    yield* handle(item);
  }
}
