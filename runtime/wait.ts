/** Waiting for some or all of several futures, without taking their results. (CPython: wait in Lib/asyncio/tasks.py.) */

import { requireOptions, requireSecondsOrNull } from './arguments.ts';
import { type Coroutine, iscoroutine } from './coroutine.ts';
import { describe } from './describe.ts';
import { requireSameLoop } from './ensureFuture.ts';
import { Future, failureOf, release } from './future.ts';
import type { TimerHandle } from './handle.ts';
import { getRunningLoop } from './loop/running.ts';

/** `wait` returns when one of them has finished, failed or been cancelled. */
export const FIRST_COMPLETED = 'FIRST_COMPLETED';
/** `wait` returns when one of them has failed, else when all are done. */
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';
/** `wait` returns when all are done; the default. */
export const ALL_COMPLETED = 'ALL_COMPLETED';
export type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

export interface WaitOptions {
  /** Seconds after which to return, whatever is done by then. By default, or null, for ever. */
  readonly timeout?: number | null | undefined;
  readonly returnWhen?: ReturnWhen | undefined;
}

/**
 * Suspends until the futures are done, as `returnWhen` says, or `timeout` seconds have passed. Returns `[done, pending]`; nothing is
 * cancelled and nothing is thrown. Raises TypeError for coroutines (make tasks of them), RangeError for none at all and for another loop's.
 */
export function* wait<F extends Future<unknown>>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Coroutine<[Set<F>, Set<F>]> {
  requireOptions(options, 'wait()', 'Write { timeout: 1 }.');
  requireSecondsOrNull(options.timeout ?? null, 'wait()');
  const returnWhen = requireReturnWhen(options.returnWhen ?? ALL_COMPLETED);
  const waited = requireFutures(futures);
  yield* new WaiterFuture(waited, returnWhen).watch(options.timeout ?? null);
  const done = new Set([...waited].filter((future) => future.done()));
  return [done, waited.difference(done)];
}

/** Done as soon as enough of the futures are. */
class WaiterFuture extends Future<void> {
  private readonly futures: ReadonlySet<Future<unknown>>;
  private readonly returnWhen: ReturnWhen;
  private left: number;
  private timer: TimerHandle | undefined;

  constructor(futures: ReadonlySet<Future<unknown>>, returnWhen: ReturnWhen) {
    super({ loop: getRunningLoop(), label: 'wait' });
    this.futures = futures;
    this.returnWhen = returnWhen;
    this.left = futures.size;
  }

  *watch(timeout: number | null): Coroutine<void> {
    if (timeout !== null) this.timer = this.loop.callLater(timeout, () => release(this));
    for (const future of this.futures) future.addDoneCallback(this.oneDone);
    try {
      yield* this;
    } finally {
      this.timer?.cancel();
      for (const future of this.futures) future.removeDoneCallback(this.oneDone);
    }
  }

  override waitsForFutures(): readonly Future<unknown>[] {
    return [...this.futures];
  }

  private readonly oneDone = (future: Future<unknown>): void => {
    this.left -= 1;
    if (this.left > 0 && !this.isEnough(future)) return;
    this.timer?.cancel();
    release(this);
  };

  private isEnough(future: Future<unknown>): boolean {
    if (this.returnWhen === FIRST_COMPLETED) return true;
    return this.returnWhen === FIRST_EXCEPTION && failureOf(future) !== undefined;
  }
}

function requireFutures<F extends Future<unknown>>(futures: Iterable<F>): Set<F> {
  if (futures instanceof Future || iscoroutine(futures) || !(Symbol.iterator in Object(futures)))
    throw new TypeError(`expect a list of futures, not ${describe(futures)}`);
  const waited = new Set(futures);
  if (waited.size === 0) throw new RangeError('Set of Tasks/Futures is empty.');
  for (const future of waited) {
    if (iscoroutine(future))
      throw new TypeError('Passing coroutines is forbidden, use tasks explicitly.');
    if (!(future instanceof Future))
      throw new TypeError(`wait() takes futures and tasks, got ${describe(future)}`);
    requireSameLoop(future, getRunningLoop());
  }
  return waited;
}

function requireReturnWhen(returnWhen: ReturnWhen): ReturnWhen {
  if ([FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) return returnWhen;
  throw new RangeError(`Invalid returnWhen value: ${describe(returnWhen)}`);
}
