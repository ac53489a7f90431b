/** A trace in the format that chrome://tracing and ui.perfetto.dev read. (Trace Event Format, JSON object form.) */

import type { TraceEvent } from './events.ts';

interface PerfettoEvent {
  readonly name: string;
  readonly ph: 'X' | 'i' | 'M';
  readonly pid: 1;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly s?: 't';
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface PerfettoTrace {
  readonly displayTimeUnit: 'ms';
  readonly traceEvents: readonly PerfettoEvent[];
}

/** The loop's own lane; a task's lane is its id. */
const LOOP = 0;

/** One lane per task: its steps, and the waits between them with what it waited for. Console lines and cancellations are instants. */
export function toPerfetto(trace: readonly TraceEvent[]): PerfettoTrace {
  const writer = new PerfettoWriter();
  for (const event of trace) writer.add(event);
  return { displayTimeUnit: 'ms', traceEvents: writer.events };
}

class PerfettoWriter {
  readonly events: PerfettoEvent[] = [nameLane(LOOP, 'event loop')];
  /** The waits that have begun, by task. */
  private readonly waits = new Map<number, { at: number; on: string }>();
  private readonly steps = new Map<number, number>();

  add(event: TraceEvent): void {
    if (event.kind === 'task-created') this.events.push(nameLane(event.task, event.name));
    else if (event.kind === 'task-step') this.beginStep(event.task, event.at);
    else if (event.kind === 'task-suspended') this.suspend(event.task, event.at, event.wait.on);
    else if (event.kind === 'task-done')
      this.endStep(event.task, event.at, `step: ${event.outcome}`);
    else if (event.kind === 'task-cancel') this.mark(event.task, event.at, 'cancel requested');
    else if (event.kind === 'console') this.mark(event.task ?? LOOP, event.at, event.text);
    else if (event.kind === 'idle') this.span(LOOP, 'idle', event.from, event.at);
    else if (event.kind === 'blocked') this.span(LOOP, 'blocked', event.from, event.at);
  }

  private beginStep(task: number, at: number): void {
    const wait = this.waits.get(task);
    this.waits.delete(task);
    if (wait) this.span(task, `waiting: ${wait.on}`, wait.at, at);
    this.steps.set(task, at);
  }

  private suspend(task: number, at: number, on: string): void {
    this.endStep(task, at, 'step');
    this.waits.set(task, { at, on });
  }

  private endStep(task: number, at: number, name: string): void {
    this.span(task, name, this.steps.get(task) ?? at, at);
  }

  private span(tid: number, name: string, from: number, to: number): void {
    this.events.push({ name, ph: 'X', pid: 1, tid, ts: from * 1e6, dur: (to - from) * 1e6 });
  }

  private mark(tid: number, at: number, name: string): void {
    this.events.push({ name, ph: 'i', pid: 1, tid, ts: at * 1e6, s: 't' });
  }
}

function nameLane(tid: number, name: string): PerfettoEvent {
  return { name: 'thread_name', ph: 'M', pid: 1, tid, ts: 0, args: { name } };
}
