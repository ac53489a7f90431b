/** Calling what blocks without blocking the loop. (CPython: Lib/asyncio/threads.py.) */

import { copyContext } from '../context.ts';
import type { Coroutine } from '../coroutine.ts';
import { getRunningLoop } from '../loop/running.ts';
import { runInExecutor } from './runInExecutor.ts';

/**
 * Runs `func(...args)` in a thread of the loop's default executor and gives its result, while the loop goes on. Cancelling the wait doesn't stop
 * the function: nobody can stop a thread.
 *
 * On a SimulatedLoop the function sees this task's context variables, and its `time.sleep()` takes its virtual seconds beside the loop. On a
 * HostLoop it runs in a real worker, with which nothing is shared: see `moduleFunction` for what it can use there.
 * Raises TypeError for a coroutine function, and for what can't be sent to a worker.
 */
// #region toThread
export function* toThread<A extends unknown[], T>(
  func: (...args: A) => T,
  ...args: A
): Coroutine<T> {
  const call = { func, args, context: copyContext() };
  return yield* runInExecutor(getRunningLoop(), null, call);
}
// #endregion
