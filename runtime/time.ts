/** The blocking sleep, Python's `time.sleep`: what a coroutine must not call, and what the course shows all the same. */

import { requireSeconds } from './arguments.ts';
import { findJob } from './executors/simulated/job.ts';
import { blockThread } from './loop/hostThread.ts';
import { findRunningLoop } from './loop/running.ts';

/** Python's module `time`, as far as the course needs it: the sleep that blocks. */
export const time = {
  /**
   * Blocks for `seconds`: nothing else runs meanwhile, no task and no callback. On a SimulatedLoop
   * the seconds are virtual, and inside a simulated executor's job they pass for the job only.
   * There it stands for any work that takes time: what a job calculates takes none.
   */
  // #region time
  sleep(seconds: number): void {
    requireSeconds(seconds, 'time.sleep()');
    if (seconds < 0) throw new RangeError(`sleep length must be non-negative, got ${seconds}`);
    const thread = findRunningLoop() ?? findJob();
    if (thread) thread.block(seconds);
    else blockThread(seconds);
  },
  // #endregion
};
