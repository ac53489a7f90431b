/** A trace in the format that chrome://tracing and ui.perfetto.dev read. (Trace Event Format, JSON object form.) */

import type { TraceEvent } from './events.ts';

interface PerfettoEvent {
  readonly name: string;
  readonly ph: 'X' | 'i' | 'M';
  readonly pid: number;
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
/** Perfetto groups lanes by process: the loop with its tasks is one, the executors' workers are another. */
const LOOP_GROUP = 1;
const WORKER_GROUP = 2;

/** One lane per worker of an executor: its jobs. One lane per task: its steps, and the waits between them with what it waited for. Console lines and cancellations are instants. */
export function toPerfetto(trace: readonly TraceEvent[]): PerfettoTrace {
  const writer = new PerfettoWriter();
  for (const event of trace) writer.add(event);
  writer.endWaits(trace.at(-1)?.at ?? 0);
  return { displayTimeUnit: 'ms', traceEvents: writer.events };
}

class PerfettoWriter {
  readonly events: PerfettoEvent[] = [nameLane(LOOP, 'event loop')];
  /** The waits that have begun, by task. */
  private readonly waits = new Map<number, { at: number; on: string }>();
  private readonly steps = new Map<number, number>();
  /** The jobs that were submitted, by job. */
  private readonly jobs = new Map<number, { executor: string; label: string }>();
  /** The jobs that run, by job. */
  private readonly running = new Map<number, { lane: number; at: number }>();
  private readonly workerLanes: string[] = [];

  add(event: TraceEvent): void {
    if (event.kind === 'task-created') this.events.push(nameLane(event.task, event.name));
    else if (event.kind === 'task-step') this.beginStep(event.task, event.at);
    else if (event.kind === 'task-suspended') this.suspend(event.task, event.at, event.wait.on);
    else if (event.kind === 'task-done')
      this.endStep(event.task, event.at, `step: ${event.outcome}`);
    else if (event.kind === 'task-cancel') this.mark(event.task, event.at, 'cancel requested');
    else if (event.kind === 'job-submitted') this.jobs.set(event.job, event);
    else if (event.kind === 'job-started') this.beginJob(event.job, event.worker, event.at);
    else if (event.kind === 'job-done') this.endJob(event.job, event.at, event.outcome);
    else if (event.kind === 'console') this.mark(event.task ?? LOOP, event.at, event.text);
    else if (event.kind === 'idle') this.span(LOOP, 'idle', event.from, event.at);
    else if (event.kind === 'blocked') this.span(LOOP, 'blocked', event.from, event.at);
  }

  /** Shows what the tasks still wait for when the trace ends. */
  endWaits(at: number): void {
    for (const [task, wait] of this.waits) this.span(task, `waiting: ${wait.on}`, wait.at, at);
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

  private beginJob(job: number, worker: number, at: number): void {
    const name = `${this.jobs.get(job)?.executor} worker ${worker}`;
    if (!this.workerLanes.includes(name)) {
      this.events.push(nameLane(this.workerLanes.length, name, WORKER_GROUP));
      this.workerLanes.push(name);
    }
    this.running.set(job, { lane: this.workerLanes.indexOf(name), at });
  }

  private endJob(job: number, at: number, outcome: string): void {
    const run = this.running.get(job);
    if (!run) return;
    this.span(run.lane, `${this.jobs.get(job)?.label}: ${outcome}`, run.at, at, WORKER_GROUP);
  }

  private span(tid: number, name: string, from: number, to: number, pid = LOOP_GROUP): void {
    this.events.push({ name, ph: 'X', pid, tid, ts: from * 1e6, dur: (to - from) * 1e6 });
  }

  private mark(tid: number, at: number, name: string): void {
    this.events.push({ name, ph: 'i', pid: LOOP_GROUP, tid, ts: at * 1e6, s: 't' });
  }
}

function nameLane(tid: number, name: string, pid = LOOP_GROUP): PerfettoEvent {
  return { name: 'thread_name', ph: 'M', pid, tid, ts: 0, args: { name } };
}
