/** One task at a time. (CPython: class Lock in Lib/asyncio/locks.py.) */

import { Acquirable, Holders, PlaceInLine, someoneWaits } from './acquirable.ts';
import type { Coroutine } from './coroutine.ts';
import { RuntimeError } from './errors.ts';
import { describeLock } from './loopBound.ts';

/**
 * Held by one task at a time; the others wait in line, first come, first served. Not reentrant: a task that acquires it twice waits for
 * itself. Usually used as `yield* asyncWith(lock, function* () { … })`.
 */
export class Lock extends Acquirable {
  private readonly waiters = new Set<PlaceInLine>();
  private readonly holders = new Holders('Lock');
  private isLocked = false;

  /** True while somebody holds it. */
  locked(): boolean {
    return this.isLocked;
  }

  // #region acquire
  /** Waits until the lock is free and it is our turn, and takes it. A lock that is free is taken without letting the loop run. */
  *acquire(): Coroutine<true> {
    if (this.isLocked || someoneWaits(this.waiters)) yield* this.waitInLine();
    this.isLocked = true;
    this.holders.add();
    return true;
  }

  private *waitInLine(): Coroutine<void> {
    const place = new PlaceInLine(this.getLoop(), 'Lock.acquire', this.holders);
    this.waiters.add(place);
    try {
      try {
        yield* place;
      } finally {
        this.waiters.delete(place);
      }
    } catch (error) {
      // We may have been woken and cancelled at once: then the turn is the next one's, who would sleep for ever.
      if (!this.isLocked) this.wakeFirst();
      throw error;
    }
  }
  // #endregion

  /** Frees the lock and wakes the first in line. Raises RuntimeError if it is free. */
  release(): void {
    if (!this.isLocked) throw new RuntimeError('Lock is not acquired.');
    this.isLocked = false;
    this.holders.remove();
    this.wakeFirst();
  }

  /** The first stays in line until it runs, so that nobody who comes meanwhile can take the lock before it. */
  private wakeFirst(): void {
    for (const first of this.waiters) {
      if (!first.done()) first.setResult();
      return;
    }
  }

  override toString(): string {
    return describeLock('Lock', this.isLocked ? 'locked' : 'unlocked', this.waiters.size);
  }
}
