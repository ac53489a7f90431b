/** Waiting until something that a lock protects has changed. (CPython: class Condition in Lib/asyncio/locks.py.) */

import { Acquirable } from './acquirable.ts';
import { requireCallback, requireMethods, requireNumber, requireOptions } from './arguments.ts';
import type { Coroutine } from './coroutine.ts';
import { CancelledError, RuntimeError } from './errors.ts';
import type { Future } from './future.ts';
import { Lock } from './lock.ts';
import { describeLock } from './loopBound.ts';

export interface ConditionOptions {
  /** The lock to use, when several conditions share one. */
  readonly lock?: Lock | undefined;
}

/**
 * A lock, and a line of tasks that wait for a change to what it protects. Hold the lock to call `wait`, `notify` or `notifyAll`; test again what
 * you waited for, or use `waitFor`, since another task may run in between.
 */
export class Condition extends Acquirable {
  private readonly lock: Lock;
  /** What a task that waits here waits for, as traces and deadlock reports show it. */
  protected readonly waitName: string = 'Condition.wait';
  private readonly waiters = new Set<Future<void>>();

  constructor(options: ConditionOptions = {}) {
    super();
    requireOptions(options, 'Condition()', 'Write { lock }.');
    this.lock = options.lock ?? new Lock();
    requireMethods(this.lock, ['acquire', 'release', 'locked'], ['Condition()', 'a Lock']);
  }

  locked(): boolean {
    return this.lock.locked();
  }

  *acquire(): Coroutine<true> {
    return yield* this.lock.acquire();
  }

  release(): void {
    this.lock.release();
  }

  /**
   * Releases the lock, waits for a notification, and acquires the lock again, also when it is cancelled. Raises RuntimeError if the lock is free.
   * It may return without a notification.
   */
  *wait(): Coroutine<true> {
    this.requireLocked('wait');
    const waiter = this.getLoop().createFuture<void>(this.waitName);
    this.release();
    try {
      yield* this.waitReleased(waiter);
      return true;
    } catch (error) {
      // The notification may have reached us and be lost with us: somebody else gets it.
      this.wake(1);
      throw error;
    }
  }

  private *waitReleased(waiter: Future<void>): Coroutine<void> {
    try {
      this.waiters.add(waiter);
      yield* waiter;
    } finally {
      this.waiters.delete(waiter);
      yield* this.reacquire();
    }
  }

  /** Doesn't give up when it is cancelled: whoever waited holds the lock again, and will release it. */
  private *reacquire(): Coroutine<void> {
    let cancellation: CancelledError | undefined;
    for (;;) {
      try {
        yield* this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation) throw cancellation;
  }

  /** Waits until `predicate` returns something truthy, and returns that. It is called with the lock held. */
  *waitFor<T>(predicate: () => T): Coroutine<T> {
    requireCallback(predicate, 'Condition.waitFor()');
    let result = predicate();
    while (!result) {
      yield* this.wait();
      result = predicate();
    }
    return result;
  }

  /** Wakes `count` of the tasks that wait, in their order. They go on once the lock is theirs. Raises RuntimeError if the lock is free. */
  notify(count = 1): void {
    this.requireLocked('notify');
    requireNumber(count, 'notify()', 'tasks');
    this.wake(count);
  }

  /** Wakes all who wait. Raises RuntimeError if the lock is free. */
  notifyAll(): void {
    this.notify(this.waiters.size);
  }

  private wake(count: number): void {
    let left = count;
    for (const waiter of this.waiters) {
      if (left <= 0) return;
      if (waiter.done()) continue;
      left -= 1;
      waiter.setResult();
    }
  }

  private requireLocked(action: string): void {
    if (!this.locked()) throw new RuntimeError(`cannot ${action} on un-acquired lock`);
  }

  override toString(): string {
    return describeLock('Condition', this.locked() ? 'locked' : 'unlocked', this.waiters.size);
  }
}
