/** A pool of threads. (CPython: Lib/concurrent/futures/thread.py.) */

import { requireOptions } from '../arguments.ts';
import { PoolExecutor } from './poolExecutor.ts';

export interface ThreadPoolOptions {
  /** The executor's name in traces; by default `ThreadPoolExecutor-N`. */
  readonly threadNamePrefix?: string | undefined;
}

/**
 * Runs each job in a thread, at most `maxWorkers` at a time; the others wait for their turn.
 *
 * On a SimulatedLoop a job takes the virtual seconds that it sleeps (`time.sleep`) and no others, eight at a time unless said otherwise. On a HostLoop
 * a thread is a worker_thread or Web Worker (at most `min(32, processors + 4)`): it shares nothing with us, so functions, arguments and results are
 * copied across, and calculations really run in parallel, which Python's threads do only without the GIL.
 *
 * Leave it with `asyncWith`, `using` or `shutdown()`: no more jobs are taken then. Waiting for those that run blocks the loop on a
 * SimulatedLoop, as in CPython; in real time JavaScript can't block, so `yield*` what `shutdown()` returns (`asyncWith` does).
 * Raises RangeError unless `maxWorkers` is greater than 0.
 */
export class ThreadPoolExecutor extends PoolExecutor {
  constructor(maxWorkers?: number, options: ThreadPoolOptions = {}) {
    requireOptions(options, 'ThreadPoolExecutor()', "Write { threadNamePrefix: 'name' }.");
    super({ kind: 'thread', name: options.threadNamePrefix, maxWorkers });
  }
}
