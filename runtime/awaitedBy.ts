/** Who waits for whom. (CPython: future_add_to_awaited_by in Lib/asyncio/futures.py.) */

import type { Future } from './future.ts';
import type { Task } from './task.ts';

/** The task groups that each task is in the middle of: it waits for their tasks, at the latest at the end of the block. */
const openGroups = new WeakMap<Task, Set<ReadonlySet<Task>>>();

/** Told by a task group whose block `parent` has entered. */
export function addOpenGroup(parent: Task, tasks: ReadonlySet<Task>): void {
  const groups = openGroups.get(parent);
  if (groups) groups.add(tasks);
  else openGroups.set(parent, new Set([tasks]));
}

export function removeOpenGroup(parent: Task | undefined, tasks: ReadonlySet<Task>): void {
  if (parent) openGroups.get(parent)?.delete(tasks);
}

/**
 * The tasks that wait for the future: directly, in a `gather`, `wait` or `shield`, or as its task group's parent. In the order in which they
 * were created. CPython notes these edges as they come and go; here they are looked up when somebody asks, so that tasks cost nothing more.
 */
export function awaitedBy(future: Future<unknown>): Task[] {
  return [...future.getLoop().tasks].filter(
    (task) => task !== future && awaitedFutures(task).has(future),
  );
}

function awaitedFutures(task: Task): Set<Future<unknown>> {
  const found = new Set<Future<unknown>>();
  const waiting = task.waitingFor();
  if (waiting) collect(waiting, found);
  for (const group of openGroups.get(task) ?? []) for (const child of group) found.add(child);
  return found;
}

/** A future and what it is made of: a gather's children, and theirs. */
function collect(future: Future<unknown>, found: Set<Future<unknown>>): void {
  if (found.has(future)) return;
  found.add(future);
  for (const part of future.waitsForFutures()) collect(part, found);
}
