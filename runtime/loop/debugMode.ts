/** What a trace and debug mode add: a look at each step and its time, and at each task's cancellation. (CPython: _run_once in Lib/asyncio/base_events.py.) */

import type { Handle } from '../handle.ts';
import { taskOf } from '../steps.ts';
import type { Task } from '../task.ts';
import type { LoopCore } from './core.ts';

/** Runs the handle, and tells those who want to know. */
export function runWatched(loop: LoopCore, handle: Handle): void {
  const id = loop.tracer?.handleRun(handle) ?? 0;
  if (loop.getDebug()) runTimed(loop, handle);
  else handle.run();
  loop.tracer?.handleDone(id);
}

// #region slow
/** Runs the handle, and reports a step or callback that kept the loop from all others for long. */
function runTimed(loop: LoopCore, handle: Handle): void {
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
