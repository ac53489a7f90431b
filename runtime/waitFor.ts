/** One awaitable, bounded in time. (CPython: wait_for in Lib/asyncio/tasks.py.) */

import { requireSecondsOrNull } from './arguments.ts';
import { asyncWith } from './asyncWith.ts';
import type { Awaitable, Coroutine } from './coroutine.ts';
import { ensureFuture, requireAwaitable, requireSameLoop } from './ensureFuture.ts';
import { CancelledError, TimeoutError } from './errors.ts';
import { type Future, release } from './future.ts';
import { getRunningLoop } from './loop/running.ts';
import { timeout } from './timeouts.ts';

// #region waitFor
/**
 * Awaits `awaitable` for at most so many seconds (null: for ever). When the time is up, cancels it, waits until it has ended, and raises
 * TimeoutError; if it returns a value all the same, that is the result. With 0 or less, a coroutine never starts.
 */
export function* waitFor<T>(awaitable: Awaitable<T>, seconds: number | null): Coroutine<T> {
  requireSecondsOrNull(seconds, 'waitFor()');
  requireAwaitable(awaitable, 'waitFor');
  if (seconds !== null && seconds <= 0) return yield* takeNow(ensureFuture(awaitable));
  return yield* asyncWith(timeout(seconds), function* () {
    return yield* awaitable;
  });
}
// #endregion

function* takeNow<T>(future: Future<T>): Coroutine<T> {
  if (future.done()) return future.result();
  requireSameLoop(future, getRunningLoop());
  yield* cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError('', { cause: error });
    throw error;
  }
}

/** Cancels the future and waits until it is done; waits beside it, not in it, so that a cancellation of our own is not mistaken for its. */
function* cancelAndWait(future: Future<unknown>): Coroutine<void> {
  const waiter = getRunningLoop().createFuture<void>('waitFor');
  const wake = () => release(waiter);
  future.addDoneCallback(wake);
  try {
    future.cancel();
    yield* waiter;
  } finally {
    future.removeDoneCallback(wake);
  }
}
