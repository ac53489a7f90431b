/** The callbacks that drive tasks. Each gets its task as the argument, so that a step costs no closure. */

import type { Handle } from './handle.ts';
import type { Task } from './task.ts';

/** The first step, and the one after a pass was let go by. */
export function stepTask(task: Task): void {
  task.step();
}

/** The step after what the task waited for is done. */
export function wakeTask(task: Task): void {
  task.wakeup();
}

interface Throw {
  readonly task: Task;
  readonly error: unknown;
}

/** The step after the task awaited something that it can't. */
export function throwIntoTask({ task, error }: Throw): void {
  task.step(error, true);
}

/** The task whose step this handle is; undefined for other callbacks. */
export function taskOf({ callback, argument }: Handle): Task | undefined {
  // Each of these callbacks is given its own argument, in task.ts.
  if (callback === stepTask || callback === wakeTask) return argument as Task;
  if (callback === throwIntoTask) return (argument as Throw).task;
  return undefined;
}
