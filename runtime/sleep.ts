/** Waiting for time to pass. (CPython: sleep in Lib/asyncio/tasks.py.) */

import { requireSeconds } from './arguments.ts';
import { noContext } from './context.ts';
import { type Coroutine, markcoroutinefunction } from './coroutine.ts';
import type { Future } from './future.ts';
import { getRunningLoop } from './loop/running.ts';
import { Pass } from './pass.ts';

export function sleep(delay: number): Coroutine<void>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
// #region sleep
/**
 * Suspends the current task for `delay` seconds and then returns `result`. Other tasks run meanwhile. `sleep(0)` lets the loop make
 * one pass. Raises TypeError if the delay isn't a number, RangeError if it is NaN; a negative delay counts as 0.
 */
export function sleep<T>(delay: number, result?: T): Coroutine<T | undefined> {
  if (typeof delay === 'number' && delay <= 0) return new Pass(result);
  return sleepFor(delay, result);
}

function* sleepFor<T>(delay: number, result?: T): Coroutine<T | undefined> {
  requireSeconds(delay, 'sleep()');
  const loop = getRunningLoop();
  const future = loop.createFuture<void>('sleep');
  future.until = loop.time() + delay;
  const timer = loop.scheduleAt(future.until, finishSleep, future, noContext);
  try {
    yield* future;
    return result;
  } finally {
    timer.cancel();
  }
}

function finishSleep(future: Future<void>): void {
  if (!future.cancelled()) future.setResult();
}
// #endregion

markcoroutinefunction(sleep);
