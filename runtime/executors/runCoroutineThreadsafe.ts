/** Handing a coroutine to a loop from outside it. (CPython: run_coroutine_threadsafe in Lib/asyncio/tasks.py.) */

import { requireLoop } from '../arguments.ts';
import { type Coroutine, iscoroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { ensureFuture } from '../ensureFuture.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { chainFuture } from './chainFuture.ts';
import { ConcurrentFuture } from './concurrentFuture.ts';

/**
 * Has `loop` run the coroutine as a task, and returns at once, with a future that gets its outcome; cancelling that cancels the task.
 * For callers outside the loop: a job in a simulated thread, or a callback of the host. `addDoneCallback` tells of the end. Blocking for it with
 * `result()` is impossible there (RuntimeError), and inside the loop it is a deadlock (DeadlockError): there, await a task.
 * Raises TypeError if it isn't a coroutine.
 */
export function runCoroutineThreadsafe<T>(
  coroutine: Coroutine<T>,
  loop: EventLoop,
): ConcurrentFuture<T> {
  if (!iscoroutine(coroutine))
    throw new TypeError(`A coroutine object is required, got ${describe(coroutine)}`);
  requireLoop(loop, 'runCoroutineThreadsafe()');
  const future = new ConcurrentFuture<T>();
  loop.callSoonThreadsafe(() => {
    try {
      chainFuture(ensureFuture(coroutine, { loop }), future);
    } catch (error) {
      if (future.setRunningOrNotifyCancel()) future.setException(error);
      throw error;
    }
  });
  return future;
}
