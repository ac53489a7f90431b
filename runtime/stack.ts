/** Where a task stands, or where it failed. (CPython: _task_get_stack and _task_print_stack in Lib/asyncio/base_tasks.py.) */

import { requireMethods, requireNumber, requireOptions } from './arguments.ts';
import { awaitStack } from './coroutine.ts';
import { isError } from './errors.ts';
import type { Task } from './task.ts';
import type { SourceFrame } from './trace/events.ts';
import { callerStack, parseStack } from './trace/frames.ts';

export interface StackOptions {
  /** At most so many frames. By default, or null, all. */
  readonly limit?: number | null | undefined;
}

export interface PrintOptions extends StackOptions {
  /** Where the text goes; by default to console.log. */
  readonly file?: { write(text: string): unknown } | undefined;
}

/** The frames of `task.getStack()`; `error` is what the task failed with. */
export function taskStack(task: Task, error: unknown, options: StackOptions): SourceFrame[] {
  requireLimit(options, 'getStack()');
  const frames = task.done() ? errorStack(error) : coroutineStack(task).slice(-1);
  return frames.slice(0, Math.max(0, options.limit ?? frames.length));
}

/** Prints the stack as Python prints a traceback, without the source lines. */
export function printTaskStack(task: Task, error: unknown, options: PrintOptions): void {
  const frames = taskStack(task, error, options);
  const title = error === undefined ? 'Stack' : 'Traceback';
  if (frames.length === 0) printText(`No stack for ${task}`, options);
  else printText(`${title} for ${task} (most recent call last):`, options);
  for (const { file, line, functionName } of frames)
    printText(`  File "${file}", line ${line}, in ${functionName}`, options);
  if (error !== undefined) printText(String(error), options);
}

/** Raises TypeError for what is no limit, RangeError for NaN. */
export function requireLimit(options: StackOptions, caller: string): void {
  requireOptions(options, caller, 'Write { limit: 5 }.');
  if (options.limit != null) requireNumber(options.limit, caller, 'frames');
}

/** Prints one line, or several. */
export function printText(text: string, { file }: PrintOptions): void {
  if (file) requireMethods(file, ['write'], ['file', 'an object with write()']);
  if (file) file.write(`${text}\n`);
  else console.log(text);
}

/** All frames of the task's `yield*` chain, innermost first; none if it has not started or is done. */
export function coroutineStack(task: Task): SourceFrame[] {
  if (task.getLoop().currentTask() === task) return callerStack();
  return task.isSuspended() ? awaitStack(task.getCoro()) : [];
}

/** Outermost first, as in a traceback. */
function errorStack(error: unknown): SourceFrame[] {
  return isError(error) ? parseStack(error.stack ?? '').reverse() : [];
}
