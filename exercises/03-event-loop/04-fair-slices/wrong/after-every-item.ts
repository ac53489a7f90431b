// mistake: gives way after every item: sleep(0) is not free, each one is a pass of the loop
// caught by: items that take no time cost no passes of the loop
import { type Coroutine, sleep } from 'asyncio';

/** How long the work may hold the loop, in seconds, before others have their turn. */
export const SLICE = 0.0625;

/** Calls `work` for each item. Others have their turn whenever a slice of time is used up. Returns how many items there were. */
export function* workThrough<T>(items: readonly T[], work: (item: T) => void): Coroutine<number> {
  for (const item of items) {
    work(item);
    yield* sleep(0);
  }
  return items.length;
}
