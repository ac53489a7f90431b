import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { nameCoroutines } from './coroutineNames.ts';

export interface TaskName {
  readonly name: string;
  readonly note: string;
  /** True if another task of the run has the same name. */
  readonly isAmbiguous: boolean;
}

export type TaskNames = ReadonlyMap<number, TaskName>;

/** What each task is called, as on the timeline: by its own name or, if nobody gave it one, by its coroutine's. */
export function nameTasks(trace: readonly TraceEvent[]): TaskNames {
  const coroutines = nameCoroutines(trace);
  const named = trace.flatMap((event) =>
    event.kind === 'task-created'
      ? [{ task: event.task, ...nameTask(event.name, coroutines.get(event) ?? '') }]
      : [],
  );
  const uses = new Map<string, number>();
  for (const { name } of named) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    named.map(({ task, name, note }) => [
      task,
      { name, note, isAmbiguous: (uses.get(name) ?? 0) > 1 },
    ]),
  );
}

/** `Task-2` says nothing to a reader where the coroutine has a name. */
export function nameTask(name: string, coroutine: string): { name: string; note: string } {
  const isUnnamed = coroutine !== '' && /^Task-\d+$/.test(name);
  if (isUnnamed) return { name: coroutine, note: name };
  return { name, note: coroutine === name ? '' : coroutine };
}
