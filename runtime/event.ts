/** A flag that tasks can wait for. (CPython: class Event in Lib/asyncio/locks.py.) */

import type { Coroutine } from './coroutine.ts';
import type { Future } from './future.ts';
import { getRunningLoop } from './loop/running.ts';

/** Tasks wait until the flag is set; setting it wakes them all, in the order in which they came. */
export class Event {
  private readonly waiters = new Set<Future<true>>();
  private flag = false;

  isSet(): boolean {
    return this.flag;
  }

  /** Sets the flag and wakes everybody who waits. */
  set(): void {
    if (this.flag) return;
    this.flag = true;
    for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
  }

  clear(): void {
    this.flag = false;
  }

  /** Returns true as soon as the flag is set; at once if it is set already. */
  *wait(): Coroutine<true> {
    if (this.flag) return true;
    const waiter = getRunningLoop().createFuture<true>('Event.wait');
    this.waiters.add(waiter);
    try {
      return yield* waiter;
    } finally {
      this.waiters.delete(waiter);
    }
  }
}
