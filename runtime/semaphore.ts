/** So many tasks at a time. (CPython: class Semaphore in Lib/asyncio/locks.py.) */

import { Acquirable, Holders, PlaceInLine, someoneWaits } from './acquirable.ts';
import { requireNumber } from './arguments.ts';
import type { Coroutine } from './coroutine.ts';
import { describeLock } from './loopBound.ts';

/** Counts permits. `acquire` takes one, and waits while there is none, first come, first served; `release` gives one back. */
export class Semaphore extends Acquirable {
  protected permits: number;
  private readonly waiters = new Set<PlaceInLine>();
  private readonly holders = new Holders('Semaphore');

  /** `value` is the number of permits at the start. Raises RangeError if it is negative. */
  constructor(value = 1) {
    super();
    requireNumber(value, `${this.constructor.name}()`, 'permits');
    if (value < 0) throw new RangeError('Semaphore initial value must be >= 0');
    this.permits = value;
  }

  /** True when `acquire` would wait: no permit is left, or others are before us in line. */
  locked(): boolean {
    return this.permits === 0 || someoneWaits(this.waiters);
  }

  /** Takes a permit; without letting the loop run if there is one and nobody waits. */
  *acquire(): Coroutine<true> {
    if (this.locked()) yield* this.waitInLine();
    else this.permits -= 1;
    this.holders.add();
    return true;
  }

  /** Whoever wakes us has taken the permit for us already. */
  private *waitInLine(): Coroutine<void> {
    const place = new PlaceInLine(this.getLoop(), 'Semaphore.acquire', this.holders);
    this.waiters.add(place);
    try {
      yield* place;
    } catch (error) {
      if (place.done() && !place.cancelled()) this.permits += 1;
      throw error;
    } finally {
      this.waiters.delete(place);
      while (this.permits > 0 && this.wakeNext());
    }
  }

  /** Gives a permit back, and wakes the next in line. Any task may call it. */
  release(): void {
    this.holders.remove();
    this.permits += 1;
    this.wakeNext();
  }

  /** Takes a permit for the first who isn't woken yet. False if there is nobody. */
  private wakeNext(): boolean {
    for (const place of this.waiters) {
      if (place.done()) continue;
      this.permits -= 1;
      place.setResult();
      return true;
    }
    return false;
  }

  override toString(): string {
    const state = this.locked() ? 'locked' : `unlocked, value:${this.permits}`;
    return describeLock(this.constructor.name, state, this.waiters.size);
  }
}

/** A Semaphore that notices when it is released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  private readonly bound: number;

  constructor(value = 1) {
    super(value);
    this.bound = value;
  }

  /** Gives a permit back. Raises RangeError if there would be more than at the start. */
  override release(): void {
    if (this.permits >= this.bound)
      throw new RangeError('BoundedSemaphore released too many times');
    super.release();
  }
}
