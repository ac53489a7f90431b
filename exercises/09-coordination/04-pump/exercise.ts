// fails: reads and handles at the same time
import type { Coroutine } from 'asyncio';

export interface Pump<Item> {
  /** The next item; undefined when there are no more. */
  read: () => Coroutine<Item | undefined>;
  handle: (item: Item) => Coroutine<void>;
  workers: number;
  /** How many items may wait between the reader and the workers. */
  room: number;
}

/** Reads items and has them handled by workers, until there are no more. */
export function* pump<Item>({ read, handle }: Pump<Item>): Coroutine<void> {
  const items: Item[] = [];
  for (;;) {
    const item = yield* read();
    if (item === undefined) break;
    items.push(item);
  }
  for (const item of items) yield* handle(item);
}
