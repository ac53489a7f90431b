/** What debug mode adds: a look at each step's time, and at each task's cancellation. (CPython: _run_once in Lib/asyncio/base_events.py.) */

import type { Handle } from '../handle.ts';
import { taskOf } from '../steps.ts';
import type { Task } from '../task.ts';
import type { LoopCore } from './core.ts';

// #region slow
/** Runs the handle, and reports a step or callback that kept the loop from all others for long. */
export function runTimed(loop: LoopCore, handle: Handle): void {
  const task = taskOf(handle);
  const start = loop.time();
  handle.run();
  const seconds = loop.time() - start;
  if (seconds >= loop.slowCallbackDuration)
    console.warn(`Executing ${task ?? handle} took ${seconds.toFixed(3)} seconds`);
}
// #endregion

/** For a task that was asked to cancel, and has a result. */
export function reportSwallowedCancellation(task: Task): void {
  task.getLoop().callExceptionHandler({
    message: `${task} was asked to cancel, and finished as if nothing had happened. Throw CancelledError again after cleaning up.`,
    task,
  });
}
