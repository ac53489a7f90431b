import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { nameCoroutines } from './coroutineNames.ts';

export type TaskNames = ReadonlyMap<number, { readonly name: string; readonly note: string }>;

/** What each task is called, as on the timeline: by its own name or, if nobody gave it one, by its coroutine's. */
export function nameTasks(trace: readonly TraceEvent[]): TaskNames {
  const names = new Map<number, { name: string; note: string }>();
  for (const [created, coroutine] of nameCoroutines(trace))
    names.set(created.task, nameTask(created.name, coroutine));
  return names;
}

/** `Task-2` says nothing to a reader where the coroutine has a name. */
export function nameTask(name: string, coroutine: string): { name: string; note: string } {
  const isUnnamed = coroutine !== '' && /^Task-\d+$/.test(name);
  if (isUnnamed) return { name: coroutine, note: name };
  return { name, note: coroutine === name ? '' : coroutine };
}
