/** Something that runs functions elsewhere. (CPython: concurrent.futures.Executor, Lib/concurrent/futures/_base.py.) */

import type { AsyncContextManager } from '../asyncWith.ts';
import type { Awaitable, Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import type { ConcurrentFuture } from './concurrentFuture.ts';
import { ExecutorMap } from './executorMap.ts';

export interface ShutdownOptions {
  /** Wait until the jobs are done. True by default. */
  readonly wait?: boolean | undefined;
  /** Cancel the jobs that haven't started. False by default. */
  readonly cancelFutures?: boolean | undefined;
}

/** The base of all executors: whoever writes one says what `submit` and `shutdown` do. */
export abstract class Executor implements AsyncContextManager<Executor, false> {
  /** Has `func(...args)` called elsewhere, and returns the future of its result. Raises RuntimeError after `shutdown()`. */
  abstract submit<A extends unknown[], T>(func: (...args: A) => T, ...args: A): ConcurrentFuture<T>;

  /** Takes no more jobs. `yield*` it to wait for those that it has; see ThreadPoolExecutor for when it blocks. */
  abstract shutdown(options?: ShutdownOptions): Awaitable<void>;

  /**
   * Submits `func(item)` for each item at once (with several iterables `func(first, second, …)`, as far as the shortest goes), and gives
   * the results in the order of the items: `asyncFor` awaits them, a plain `for` blocks for each.
   */
  map<A extends unknown[], T>(
    func: (...args: A) => T,
    ...iterables: { [Index in keyof A]: Iterable<A[Index]> }
  ): ExecutorMap<T> {
    return new ExecutorMap([...zip<A>(iterables)].map((args) => this.submit(func, ...args)));
  }

  *enter(): Coroutine<this> {
    return this;
  }

  /** Shuts down, and waits for the jobs. */
  *exit(): Coroutine<false> {
    yield* this.shutdown();
    return false;
  }

  /** `using pool = new ThreadPoolExecutor()` shuts it down at the end of the block. */
  [Symbol.dispose](): void {
    this.shutdown();
  }
}

/** Python's zip: the first items of all iterables, then the second ones, until one has no more. */
function* zip<A extends unknown[]>(
  iterables: {
    [Index in keyof A]: Iterable<A[Index]>;
  },
): Generator<A> {
  for (const iterable of iterables)
    if (!(Symbol.iterator in Object(iterable)))
      throw new TypeError(`map() takes iterables, got ${describe(iterable)}`);
  const iterators = iterables.map((iterable) => iterable[Symbol.iterator]());
  for (;;) {
    const items = iterators.map((iterator) => iterator.next());
    if (items.length === 0 || items.some((item) => item.done)) return;
    yield items.map((item) => item.value) as A;
  }
}
