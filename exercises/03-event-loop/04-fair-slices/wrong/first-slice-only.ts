// mistake: never begins a new slice: after the first one, it gives way after every item
// caught by: every slice is used up before others have their turn
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

/** How long the work may hold the loop, in seconds, before others have their turn. */
export const SLICE = 0.0625;

/** Calls `work` for each item. Others have their turn whenever a slice of time is used up. Returns how many items there were. */
export function* workThrough<T>(items: readonly T[], work: (item: T) => void): Coroutine<number> {
  const loop = getRunningLoop();
  const sliceEnd = loop.time() + SLICE;
  for (const item of items) {
    work(item);
    if (loop.time() >= sliceEnd) yield* sleep(0);
  }
  return items.length;
}
