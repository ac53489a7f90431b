/** What a program left behind when its main coroutine ended. Each leak says where it began. */

import type { SimulatedLoop } from '../loop/simulated.ts';
import type { SourceFrame, TraceEvent } from '../trace/events.ts';
import { describeFrame } from '../trace/frames.ts';

export interface Leak {
  readonly kind: 'task' | 'lock' | 'exception' | 'blocked';
  /** One sentence: what, and where. */
  readonly message: string;
  /** The program's own line: where the task was created, the lock acquired, the loop blocked. */
  readonly frame?: SourceFrame | undefined;
}

/** Looks at the loop at the moment when main ends. */
export function findLeaks(loop: SimulatedLoop, trace: readonly TraceEvent[]): Leak[] {
  return [...pendingTasks(loop), ...heldLocks(loop), ...blockedStretches(trace)];
}

/** The errors that the loop reported, at its end, as never retrieved. */
export function unretrievedExceptions(errors: readonly string[]): Leak[] {
  const reports = errors.filter((text) => text.includes('exception was never retrieved'));
  return reports.map((message) => ({ kind: 'exception', message }));
}

function pendingTasks(loop: SimulatedLoop): Leak[] {
  const main = loop.currentTask();
  return [...loop.tasks].flatMap((task): Leak[] => {
    if (task === main) return [];
    const frame = loop.tracer?.createdAt(task);
    return [{ kind: 'task', message: `${task.getName()} was still pending${at(frame)}`, frame }];
  });
}

function heldLocks(loop: SimulatedLoop): Leak[] {
  return [...loop.heldLocks].map((held) => {
    const [frame] = held.acquiredAt;
    const holder = held.tasks[0]?.getName() ?? 'a task';
    return { kind: 'lock', message: `${holder} still held a ${held.name}${at(frame)}`, frame };
  });
}

function blockedStretches(trace: readonly TraceEvent[]): Leak[] {
  return trace.flatMap((event): Leak[] => {
    if (event.kind !== 'blocked') return [];
    const [frame] = event.frames;
    const seconds = event.at - event.from;
    return [
      { kind: 'blocked', message: `the loop was blocked for ${seconds} s${at(frame)}`, frame },
    ];
  });
}

/** ` at name (file:line)`, or nothing where the place is not known. */
export function at(frame: SourceFrame | undefined): string {
  return frame ? ` at ${describeFrame(frame)}` : '';
}
