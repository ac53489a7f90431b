import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { findClosing } from '../timeline/build.ts';

/** What a reader steps over at once: events that tell of one thing. */
export interface Step {
  /** Events from here up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

/** Cuts a trace into steps. What `run` does after the program's end isn't worth any. */
export function listSteps(trace: readonly TraceEvent[]): Step[] {
  const closing = findClosing(trace);
  const steps: Step[] = [];
  let open: { from: number; to: number } | undefined;
  for (const [index, event] of trace.entries()) {
    if (open && belongsTo(trace.slice(open.from, index), event)) open.to = index + 1;
    else if (closing.has(index)) open = undefined;
    else {
      open = { from: index, to: index + 1 };
      steps.push(open);
    }
  }
  return steps;
}

/** True for an event that only completes what those before it tell. */
function belongsTo(before: readonly TraceEvent[], event: TraceEvent): boolean {
  const last = before.at(-1);
  if (!last) return false;
  switch (event.kind) {
    case 'handle-done':
      return last.kind !== 'pass';
    case 'handle-scheduled':
      return schedulesFor(before, last, event.task);
    case 'task-step':
      return last.kind === 'handle-run';
    case 'task-woken':
      return last.kind === 'handle-run';
    case 'task-suspended':
      return last.kind === 'timer-armed' && last.when === event.wait.until;
    case 'pass':
    case 'timer-fired':
      return last.kind === 'timer-fired';
    default:
      return false;
  }
}

/** A task that is created, woken or lets a pass go by joins the ready queue; one that ends schedules its callbacks. */
function schedulesFor(
  [first]: readonly TraceEvent[],
  last: TraceEvent,
  task: number | undefined,
): boolean {
  if (first?.kind === 'task-done') return task === undefined;
  const joins =
    last.kind === 'task-created' || last.kind === 'task-woken' || last.kind === 'task-suspended';
  return joins && last.task === task;
}
