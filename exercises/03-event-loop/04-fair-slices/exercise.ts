// fails: others are never kept waiting for long
import { type Coroutine, sleep } from 'asyncio';

/** How long the work may hold the loop, in seconds, before others have their turn. */
export const SLICE = 0.0625;

/** Calls `work` for each item. Others have their turn whenever a slice of time is used up. Returns how many items there were. */
export function* workThrough<T>(items: readonly T[], work: (item: T) => void): Coroutine<number> {
  for (const [index, item] of items.entries()) {
    work(item);
    if (index % 100 === 99) yield* sleep(0);
  }
  return items.length;
}
