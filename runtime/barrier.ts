/** A place where tasks meet. (CPython: class Barrier in Lib/asyncio/locks.py.) */

import { requireNumber } from './arguments.ts';
import { type AsyncContextManager, asyncWith } from './asyncWith.ts';
import { Condition } from './condition.ts';
import type { Coroutine } from './coroutine.ts';
import { BrokenBarrierError } from './errors.ts';
import { describeLock } from './loopBound.ts';

type BarrierState = 'filling' | 'draining' | 'resetting' | 'broken';

/** Tasks wait at it until `parties` of them are there, and then go on together. It can be used again and again. */
export class Barrier implements AsyncContextManager<number, false> {
  /** How many tasks it takes. */
  readonly parties: number;
  private readonly changed = new BarrierCondition();
  private state: BarrierState = 'filling';
  private inside = 0;

  /** Raises RangeError if `parties` is less than 1. */
  constructor(parties: number) {
    requireNumber(parties, 'Barrier()', 'parties');
    if (parties < 1) throw new RangeError('parties must be >= 1');
    this.parties = parties;
  }

  /** How many tasks wait for the others to come. */
  get nWaiting(): number {
    return this.state === 'filling' ? this.inside : 0;
  }

  /** True after `abort()`, until `reset()`. */
  get broken(): boolean {
    return this.state === 'broken';
  }

  /** As a context manager: waits, and gives what `wait` returns. Leaving does nothing. */
  *enter(): Coroutine<number> {
    return yield* this.wait();
  }

  *exit(): Coroutine<false> {
    return false;
  }

  /** Waits for the others. Returns this task's place, from 0 to `parties` - 1. Raises BrokenBarrierError if the barrier is aborted or reset. */
  *wait(): Coroutine<number> {
    return yield* this.whileLocked(function* (barrier) {
      yield* barrier.waitForFreeBarrier();
      const place = barrier.inside;
      barrier.inside += 1;
      try {
        if (place + 1 === barrier.parties) barrier.letGo();
        else yield* barrier.waitForOthers();
        return place;
      } finally {
        barrier.leave();
      }
    });
  }

  /** The tasks of the last round go out before those of the next come in. */
  private *waitForFreeBarrier(): Coroutine<void> {
    yield* this.changed.waitFor(() => this.state === 'filling' || this.state === 'broken');
    if (this.broken) throw new BrokenBarrierError('Barrier aborted');
  }

  private letGo(): void {
    this.state = 'draining';
    this.changed.notifyAll();
  }

  private *waitForOthers(): Coroutine<void> {
    yield* this.changed.waitFor(() => this.state !== 'filling');
    if (this.state !== 'draining') throw new BrokenBarrierError('Abort or reset of barrier');
  }

  private leave(): void {
    this.inside -= 1;
    if (this.inside > 0) return;
    if (this.state !== 'broken') this.state = 'filling';
    this.changed.notifyAll();
  }

  /** Empties the barrier, and repairs a broken one: those who wait at it get a BrokenBarrierError. */
  *reset(): Coroutine<void> {
    yield* this.whileLocked(function* (barrier) {
      barrier.state = barrier.inside > 0 ? 'resetting' : 'filling';
      barrier.changed.notifyAll();
    });
  }

  /** Breaks the barrier: those who wait at it, and those who come, get a BrokenBarrierError. */
  *abort(): Coroutine<void> {
    yield* this.whileLocked(function* (barrier) {
      barrier.state = 'broken';
      barrier.changed.notifyAll();
    });
  }

  private whileLocked<T>(body: (barrier: Barrier) => Coroutine<T>): Coroutine<T> {
    return asyncWith(this.changed, () => body(this));
  }

  toString(): string {
    const waiters = this.broken ? '' : `, waiters:${this.nWaiting}/${this.parties}`;
    return describeLock('Barrier', `${this.state}${waiters}`, 0);
  }
}

class BarrierCondition extends Condition {
  protected override readonly waitName = 'Barrier.wait';
}
