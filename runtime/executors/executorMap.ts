/** What `executor.map` returns: the results of many jobs, in the order in which they were submitted. */

import { type AsyncIterable, StopAsyncIteration } from '../asyncFor.ts';
import type { Coroutine } from '../coroutine.ts';
import { wrapFuture } from './chainFuture.ts';
import type { ConcurrentFuture } from './concurrentFuture.ts';

export class ExecutorMap<T> implements Iterable<T>, AsyncIterable<T> {
  private readonly futures: ConcurrentFuture<T>[];

  constructor(futures: ConcurrentFuture<T>[]) {
    this.futures = futures;
  }

  /** Blocks for each result (CPython's way). The jobs that are left are cancelled when one fails or the caller stops. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    try {
      for (let future = this.futures.shift(); future; future = this.futures.shift())
        yield future.result();
    } finally {
      this.cancelRest();
    }
  }

  /** Awaits the next result. The jobs that are left are cancelled when one fails or the wait is cancelled. */
  *next(): Coroutine<T> {
    const future = this.futures.shift();
    if (!future) throw new StopAsyncIteration();
    try {
      return yield* wrapFuture(future);
    } catch (error) {
      this.cancelRest();
      throw error;
    }
  }

  private cancelRest(): void {
    for (const future of this.futures.splice(0)) future.cancel();
  }
}
