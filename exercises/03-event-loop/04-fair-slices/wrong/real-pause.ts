// mistake: gives way by waiting: the loop may have nothing else to do, and waits all the same
// caught by: the work takes no longer than it takes
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

/** How long the work may hold the loop, in seconds, before others have their turn. */
export const SLICE = 0.0625;

/** Calls `work` for each item. Others have their turn whenever a slice of time is used up. Returns how many items there were. */
export function* workThrough<T>(items: readonly T[], work: (item: T) => void): Coroutine<number> {
  const loop = getRunningLoop();
  let sliceEnd = loop.time() + SLICE;
  for (const item of items) {
    work(item);
    if (loop.time() < sliceEnd) continue;
    yield* sleep(0.01);
    sliceEnd = loop.time() + SLICE;
  }
  return items.length;
}
