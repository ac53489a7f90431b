/** A job as a future of the loop. (CPython: run_in_executor in Lib/asyncio/base_events.py.) */

import { describe } from '../describe.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { wrapFuture } from './chainFuture.ts';
import type { ConcurrentFuture } from './concurrentFuture.ts';
import { Executor } from './executor.ts';
import type { Call } from './job.ts';
import { PoolExecutor } from './poolExecutor.ts';

/** The call's future, which a task can await. Without an executor the loop's default one takes it. */
export function runInExecutor<T>(
  loop: EventLoop,
  executor: Executor | null,
  call: Call<T>,
): Future<T> {
  return wrapFuture(submitTo(executor ?? loop.defaultExecutor.get(), loop, call), { loop });
}

function submitTo<T>(executor: Executor, loop: EventLoop, call: Call<T>): ConcurrentFuture<T> {
  if (executor instanceof PoolExecutor) return executor.submitFrom(loop, call);
  if (executor instanceof Executor) return executor.submit(call.func, ...call.args);
  throw new TypeError(`executor must be an Executor or null, got ${describe(executor)}`);
}
