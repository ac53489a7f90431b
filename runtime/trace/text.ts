/** A trace as lines of text: what each task did, and when. */

import type { SourceFrame, TraceEvent } from './events.ts';

/** One line for each thing that a reader wants to know; the loop's own book-keeping is left out. */
export function formatTrace(trace: readonly TraceEvent[]): string {
  const names = new Map<number, string>();
  for (const event of trace) if (event.kind === 'task-created') names.set(event.task, event.name);
  const name = (task: number | undefined) => names.get(task ?? 0) ?? 'loop';
  const lines = trace.flatMap((event) => {
    const text = describeEvent(event, name);
    return text ? [`${event.at.toFixed(3).padStart(9)} s  ${text}`] : [];
  });
  return lines.join('\n');
}

function describeEvent(event: TraceEvent, name: (task?: number) => string): string | undefined {
  if (event.kind === 'task-created') return `${event.name} is created${place(event.frames[0])}`;
  if (event.kind === 'task-suspended')
    return `${name(event.task)} waits for ${describeWait(event, name)}`;
  if (event.kind === 'task-cancel') return `${name(event.task)} is asked to cancel`;
  if (event.kind === 'task-done') return `${name(event.task)} ends: ${describeEnd(event)}`;
  if (event.kind === 'blocked')
    return `${name(event.task)} blocked the loop${place(event.frames[0])}`;
  if (event.kind === 'console') return `${name(event.task)} prints ${event.text}`;
  return undefined;
}

type EventOf<Kind> = Extract<TraceEvent, { kind: Kind }>;

function describeWait(
  { wait, frames }: EventOf<'task-suspended'>,
  name: (task?: number) => string,
): string {
  const targets = wait.tasks.map(name).join(', ');
  return `${wait.on}${targets && ` ${targets}`}${place(frames[0])}`;
}

function describeEnd({ outcome, detail }: EventOf<'task-done'>): string {
  return outcome === 'failed' ? `failed, ${detail}` : outcome;
}

function place(frame: SourceFrame | undefined): string {
  return frame ? ` (${frame.file.replace(/^.*[/\\]/, '')}:${frame.line})` : '';
}
