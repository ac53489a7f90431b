import type { SourceFrame, TraceEvent } from '../../../runtime/trace/events.ts';

/**
 * The name of each task's coroutine. A generator doesn't know its own name, but the stack on which a task's step runs
 * does: it is the frame next to those of whoever called the step.
 */
export function nameCoroutines(trace: readonly TraceEvent[]): Map<number, string> {
  const names = new Map<number, string>();
  const callers = new Map<number, readonly SourceFrame[]>();
  const stepping: number[] = [];
  let host: readonly SourceFrame[] = [];
  for (const event of trace) {
    if (event.kind === 'task-created') {
      if (event.parent === undefined) host = event.frames;
      callers.set(event.task, event.frames);
    }
    if (event.kind === 'task-step') stepping.push(event.task);
    const task = stepping.at(-1);
    if (task !== undefined && !names.has(task) && 'frames' in event) {
      const eager = stepping.length > 1;
      const created = event.kind === 'task-created' && event.task === task;
      const name = outermost(event.frames, (eager && callers.get(task)) || host);
      if (name && !created) names.set(task, name);
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
