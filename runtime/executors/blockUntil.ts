/** Blocking for what somebody else will do: what a thread can in Python, and in JavaScript only virtual time. */

import { RuntimeError, TimeoutError } from '../errors.ts';
import { blockUntilTrue } from '../loop/beside.ts';
import { findRunningLoop } from '../loop/running.ts';
import { findJob } from './simulated/job.ts';

/**
 * Returns when `condition` holds; nothing of the loop runs meanwhile. Raises TimeoutError when `timeout` seconds have passed first,
 * DeadlockError when nobody is left who could make it hold, RuntimeError where blocking is impossible.
 */
export function blockUntil(condition: () => boolean, timeout: number | null): void {
  if (condition()) return;
  const loop = findRunningLoop()?.simulation;
  if (!loop) throw new RuntimeError(findJob() ? JOB_CANNOT_WAIT : THREAD_CANNOT_WAIT);
  if (!blockUntilTrue(loop, condition, timeout)) throw new TimeoutError();
}

const JOB_CANNOT_WAIT =
  'A simulated job runs to its end at once, so it cannot wait for what happens later. ' +
  'Let the coroutine that awaits the job wait instead.';
const THREAD_CANNOT_WAIT =
  'The job is not done, and JavaScript cannot block a thread for it: results arrive only while nothing runs. ' +
  'Use yield* wrapFuture(future), or loop.runInExecutor().';
