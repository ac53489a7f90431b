/** Results in the order in which they arrive. (CPython: as_completed in Lib/asyncio/tasks.py.) */

import { requireOptions, requireSecondsOrNull } from './arguments.ts';
import { type AsyncIterable, StopAsyncIteration } from './asyncFor.ts';
import { type Awaitable, type Coroutine, iscoroutine } from './coroutine.ts';
import { describe } from './describe.ts';
import { ensureFuture } from './ensureFuture.ts';
import { TimeoutError } from './errors.ts';
import { type Future, isfuture } from './future.ts';
import type { TimerHandle } from './handle.ts';
import { getEventLoop } from './loop/running.ts';
import { Queue } from './queues.ts';
import type { Task } from './task.ts';

export interface AsCompletedOptions {
  /** Seconds after which those that are left raise TimeoutError. By default, or null, never. */
  readonly timeout?: number | null | undefined;
}

export function asCompleted<T>(
  awaitables: Iterable<Task<T> | Coroutine<T>>,
  options?: AsCompletedOptions,
): AsCompleted<T, Task<T>>;
export function asCompleted<T>(
  awaitables: Iterable<Awaitable<T>>,
  options?: AsCompletedOptions,
): AsCompleted<T, Future<T>>;
/**
 * Runs all awaitables concurrently and gives them in the order in which they finish. A plain `for` gives coroutines: await each for the
 * next result. `asyncFor` gives the futures themselves, already done. After `timeout` seconds, those that are left raise TimeoutError.
 */
export function asCompleted<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: AsCompletedOptions = {},
): unknown {
  if (iscoroutine(awaitables) || isfuture(awaitables) || !(Symbol.iterator in Object(awaitables)))
    throw new TypeError(`expects an iterable of awaitables, not ${describe(awaitables)}`);
  requireOptions(options, 'asCompleted()', 'Write { timeout: 1 }.');
  requireSecondsOrNull(options.timeout ?? null, 'asCompleted()');
  const loop = getEventLoop();
  const futures = [...new Set(awaitables)].map((awaitable) =>
    ensureFuture(awaitable, { loop, caller: 'asCompleted' }),
  );
  return new AsCompleted(futures, options.timeout ?? null);
}

export class AsCompleted<T, F extends Future<T>>
  implements Iterable<Coroutine<T>>, AsyncIterable<F>
{
  /** The futures that are done and not yet taken; undefined stands for one that ran out of time. */
  private readonly finished = new Queue<F | undefined>();
  private readonly unfinished: Set<F>;
  private readonly timer: TimerHandle | undefined;
  private left: number;

  constructor(futures: Iterable<F>, timeout: number | null) {
    this.unfinished = new Set(futures);
    for (const future of this.unfinished) future.addDoneCallback(this.oneDone);
    this.left = this.unfinished.size;
    this.timer =
      timeout === null || this.left === 0
        ? undefined
        : getEventLoop().callLater(timeout, this.timedOut);
  }

  *[Symbol.iterator](): Generator<Coroutine<T>, void> {
    while (this.left > 0) {
      this.left -= 1;
      yield this.nextResult();
    }
  }

  *next(): Coroutine<F> {
    if (this.left === 0) throw new StopAsyncIteration();
    this.left -= 1;
    return yield* this.nextFuture();
  }

  private *nextFuture(): Coroutine<F> {
    const future = yield* this.finished.get();
    if (!future) throw new TimeoutError();
    return future;
  }

  private *nextResult(): Coroutine<T> {
    const future = yield* this.nextFuture();
    return future.result();
  }

  private readonly oneDone = (future: F): void => {
    if (!this.unfinished.delete(future)) return;
    this.finished.putNowait(future);
    if (this.unfinished.size === 0) this.timer?.cancel();
  };

  private readonly timedOut = (): void => {
    for (const future of this.unfinished) {
      future.removeDoneCallback(this.oneDone);
      this.finished.putNowait(undefined);
    }
    this.unfinished.clear();
  };
}
