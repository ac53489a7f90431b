/** A flag that tasks can wait for. (CPython: class Event in Lib/asyncio/locks.py.) */

import type { Coroutine } from './coroutine.ts';
import type { Future } from './future.ts';
import { describeLock, LoopBound } from './loopBound.ts';

// #region event
/** Tasks wait until the flag is set; setting it wakes them all, in the order in which they came. */
export class Event extends LoopBound {
  /** What a task that waits here waits for, as traces and deadlock reports show it. */
  protected readonly waitName: string = 'Event.wait';
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

  /** From now on `wait` waits again. Those who were woken already go on. */
  clear(): void {
    this.flag = false;
  }

  /**
   * Returns true as soon as the flag is set; at once, without letting the loop run, if it is set already.
   * Raises RuntimeError if tasks of another loop have waited for this event.
   */
  *wait(): Coroutine<true> {
    if (this.flag) return true;
    const waiter = this.getLoop().createFuture<true>(this.waitName);
    this.waiters.add(waiter);
    try {
      return yield* waiter;
    } finally {
      this.waiters.delete(waiter);
    }
  }
  // #endregion

  override toString(): string {
    return describeLock('Event', this.flag ? 'set' : 'unset', this.waiters.size);
  }
}
