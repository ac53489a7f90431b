import type { SourceFrame, TraceEvent } from '../../../runtime/trace/events.ts';
import type { EventOf } from './words.ts';

type Created = EventOf<'task-created'>;

/**
 * The name of each task's coroutine. A generator doesn't know its own name, but the stack on which a task's step runs
 * does: it is the frame next to those of whoever called the step.
 */
export function nameCoroutines(trace: readonly TraceEvent[]): Map<Created, string> {
  const names = new Map<Created, string>();
  const tasks = new Map<number, Created>();
  const stepping: Created[] = [];
  let host: readonly SourceFrame[] = [];
  for (const event of trace) {
    if (event.kind === 'task-created') {
      if (event.parent === undefined) host = event.frames;
      tasks.set(event.task, event);
    }
    const stepped = event.kind === 'task-step' ? tasks.get(event.task) : undefined;
    if (stepped) stepping.push(stepped);
    const task = stepping.at(-1);
    if (task && task !== event && !names.has(task) && 'frames' in event) {
      // An eager task's first step runs inside the step that creates it.
      const name = outermost(event.frames, stepping.length > 1 ? task.frames : host);
      if (name) names.set(task, name);
    }
    if (event.kind === 'task-suspended' || event.kind === 'task-done') stepping.pop();
  }
  return names;
}

/** The function that was called last from outside: the frame that comes before the callers' own. */
function outermost(
  frames: readonly SourceFrame[],
  callers: readonly SourceFrame[],
): string | undefined {
  const isCallers = callers.every(
    (caller, index) =>
      frames[frames.length - callers.length + index]?.functionName === caller.functionName,
  );
  return frames.at(isCallers ? -callers.length - 1 : -1)?.functionName;
}
