// mistake: taskDone isn't called when an item fails, and nobody owns the workers: join waits for ever
// caught by: an error of handle ends everything and comes out in a group
import { type Coroutine, createTask, Queue } from 'asyncio';

export interface Pump<Item> {
  /** The next item; undefined when there are no more. */
  read: () => Coroutine<Item | undefined>;
  handle: (item: Item) => Coroutine<void>;
  workers: number;
  /** How many items may wait between the reader and the workers. */
  room: number;
}

export function* pump<Item>({ read, handle, workers, room }: Pump<Item>): Coroutine<void> {
  const queue = new Queue<Item>(room);
  function* work(): Coroutine<void> {
    for (;;) {
      yield* handle(yield* queue.get());
      queue.taskDone();
    }
  }
  const tasks = Array.from({ length: workers }, () => createTask(work()));
  for (;;) {
    const item = yield* read();
    if (item === undefined) break;
    yield* queue.put(item);
  }
  yield* queue.join();
  for (const task of tasks) task.cancel();
}
