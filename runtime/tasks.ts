/** The functions around tasks. (CPython: create_task, current_task, all_tasks and the eager factory in Lib/asyncio/tasks.py.) */

import { requireFunction, requireLoop } from './arguments.ts';
import type { Coroutine } from './coroutine.ts';
import type { EventLoop, TaskFactory } from './loop/eventLoop.ts';
import { getRunningLoop } from './loop/running.ts';
import { Task, type TaskOptions } from './task.ts';

/**
 * Schedules the coroutine as a task of the running loop, and returns the task at once; the coroutine starts in the next pass.
 * Keep a reference, and await it: an error in a task that nobody awaits is only reported at the end. Raises RuntimeError without a running loop.
 */
export function createTask<T>(
  coroutine: Coroutine<T>,
  options: Omit<TaskOptions, 'loop'> = {},
): Task<T> {
  return getRunningLoop().createTask(coroutine, options);
}

/** The task whose step runs now; undefined in a plain callback. Raises RuntimeError without a running loop or `loop`. */
export function currentTask(loop: EventLoop = getRunningLoop()): Task | undefined {
  requireLoop(loop, 'currentTask()');
  return loop.currentTask();
}

/** The tasks of the loop that aren't done, in the order in which they were created. */
export function allTasks(loop: EventLoop = getRunningLoop()): Set<Task> {
  requireLoop(loop, 'allTasks()');
  return new Set(loop.tasks);
}

/** A class of tasks: Task or one derived from it. */
export type TaskConstructor = new <T>(coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

/**
 * A task factory that makes tasks of this class and runs their first step inside createTask: `getRunningLoop().setTaskFactory(factory)`.
 * A coroutine that never suspends is then done before createTask returns.
 */
export function createEagerTaskFactory(TaskClass: TaskConstructor): TaskFactory {
  requireFunction(TaskClass, 'createEagerTaskFactory()', 'a class of tasks');
  return (loop, coroutine, options) =>
    new TaskClass(coroutine, { ...options, eagerStart: options.eagerStart ?? true, loop });
}

/** The task factory that `createEagerTaskFactory` makes for plain tasks. */
export const eagerTaskFactory: TaskFactory = createEagerTaskFactory(Task);
