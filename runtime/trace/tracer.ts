/** Turns what the loop and its tasks do into trace events. A loop that nobody watches has no tracer. */

import { suspensionStack } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { findJob } from '../executors/simulated/job.ts';
import type { PoolSettings } from '../executors/workers.ts';
import type { Future } from '../future.ts';
import type { Handle, TimerHandle } from '../handle.ts';
import type { LoopCore } from '../loop/core.ts';
import { findRunningLoop } from '../loop/running.ts';
import { taskOf } from '../steps.ts';
import type { Task } from '../task.ts';
import type { SourceFrame, TaskOutcome, TraceEvent, TraceSink, Wait } from './events.ts';
import { callerStack } from './frames.ts';

type EventOf<Kind> = Extract<TraceEvent, { kind: Kind }>;

export class Tracer {
  private readonly loop: LoopCore;
  private readonly sink: TraceSink;
  private handles = 0;
  /** The ids of the handles that have not run yet. */
  private readonly handleIds = new WeakMap<Handle, number>();
  private jobs = 0;
  private readonly executors = new Map<PoolSettings, string>();
  private readonly origins = new WeakMap<Task, SourceFrame>();

  constructor(loop: LoopCore, sink: TraceSink) {
    this.loop = loop;
    this.sink = sink;
  }

  pass(pass: number, ready: number, timers: number): void {
    this.sink({ kind: 'pass', at: this.loop.time(), pass, ready, timers });
  }

  idle(from: number): void {
    this.sink({ kind: 'idle', at: this.loop.time(), from });
  }

  taskCreated(task: Task): void {
    if (!shown(task)) return;
    const parent = shown(this.loop.currentTask());
    const frames = callerStack();
    if (frames[0]) this.origins.set(task, frames[0]);
    this.sink({
      kind: 'task-created',
      at: this.loop.time(),
      task: task.id,
      name: task.getName(),
      ...(parent && { parent: parent.id }),
      frames,
    });
  }

  /** The line of the program that created the task, unless that was outside of it. */
  createdAt(task: Task): SourceFrame | undefined {
    return this.origins.get(task);
  }

  taskStep(task: Task): void {
    if (!shown(task)) return;
    this.sink({ kind: 'task-step', at: this.loop.time(), task: task.id });
  }

  /** `future` is what the task waits for; undefined when it only lets the loop make a pass. */
  taskSuspended(task: Task, future: Future<unknown> | undefined): void {
    if (!shown(task)) return;
    this.sink({
      kind: 'task-suspended',
      at: this.loop.time(),
      task: task.id,
      wait: describeWait(future),
      frames: suspensionStack(),
    });
  }

  taskWoken(task: Task): void {
    if (!shown(task)) return;
    this.sink({ kind: 'task-woken', at: this.loop.time(), task: task.id });
  }

  taskCancel(task: Task, message: string | undefined): void {
    if (!shown(task)) return;
    const by = shown(this.loop.currentTask());
    this.sink({
      kind: 'task-cancel',
      at: this.loop.time(),
      task: task.id,
      ...(message !== undefined && { message }),
      ...(by && { by: by.id }),
    });
  }

  /** `value` is the result, or the error. */
  taskDone(task: Task, outcome: TaskOutcome, value: unknown): void {
    if (!shown(task)) return;
    const detail = outcome === 'cancelled' ? '' : describe(value);
    this.sink({ kind: 'task-done', at: this.loop.time(), task: task.id, outcome, detail });
  }

  handleScheduled(handle: Handle): void {
    const id = this.identify(handle);
    const task = shown(taskOf(handle));
    const event: EventOf<'handle-scheduled'> = {
      kind: 'handle-scheduled',
      at: this.loop.time(),
      handle: id,
      label: labelOf(handle),
      ...(task && { task: task.id }),
    };
    this.sink(event);
  }

  /** The handle's id in the trace until it has run; 0 if it never joined. */
  idOf(handle: Handle): number {
    return this.handleIds.get(handle) ?? 0;
  }

  /** Returns the handle's id, for `handleDone`: while it runs, it may be scheduled again, under another. */
  handleRun(handle: Handle): number {
    const id = this.idOf(handle);
    this.sink({ kind: 'handle-run', at: this.loop.time(), handle: id });
    this.handleIds.delete(handle);
    return id;
  }

  handleDone(id: number): void {
    this.sink({ kind: 'handle-done', at: this.loop.time(), handle: id });
  }

  /** A handle that has run already, or never joined this trace, can't be cancelled any more. */
  handleCancelled(handle: Handle): void {
    if (!this.handleIds.has(handle)) return;
    this.sink({ kind: 'handle-cancelled', at: this.loop.time(), handle: this.idOf(handle) });
  }

  timerArmed(timer: TimerHandle): void {
    const id = this.identify(timer);
    const at = this.loop.time();
    const task = shown(this.loop.currentTask());
    this.sink({
      kind: 'timer-armed',
      at,
      handle: id,
      when: timer.when(),
      label: labelOf(timer),
      ...(task && { task: task.id }),
    });
  }

  timerFired(timer: TimerHandle): void {
    this.sink({ kind: 'timer-fired', at: this.loop.time(), handle: this.idOf(timer) });
  }

  blocked(from: number, task: Task | undefined): void {
    this.sink({
      kind: 'blocked',
      at: this.loop.time(),
      from,
      ...(task && { task: task.id }),
      frames: callerStack(),
    });
  }

  console(level: 'log' | 'warn' | 'error', text: string): void {
    const task = shown(this.loop.currentTask());
    const job = findRunningLoop() ? undefined : findJob();
    this.sink({
      kind: 'console',
      at: this.loop.time(),
      level,
      text,
      ...(task && { task: task.id }),
      ...(job && { job: job.traceId }),
      frames: callerStack(),
    });
  }

  /** Returns the job's id. */
  jobSubmitted(executor: PoolSettings, label: string): number {
    this.jobs += 1;
    const task = shown(this.loop.currentTask());
    this.sink({
      kind: 'job-submitted',
      at: this.loop.time(),
      job: this.jobs,
      executor: this.nameOf(executor),
      label,
      ...(task && { task: task.id }),
    });
    return this.jobs;
  }

  jobStarted(job: number, worker: number): void {
    this.sink({ kind: 'job-started', at: this.loop.time(), job, worker });
  }

  jobDone(job: number, outcome: TaskOutcome): void {
    this.sink({ kind: 'job-done', at: this.loop.time(), job, outcome });
  }

  /** Executors without a name are numbered in the order in which they get their first job. */
  private nameOf(executor: PoolSettings): string {
    const kind = executor.kind === 'thread' ? 'ThreadPoolExecutor' : 'ProcessPoolExecutor';
    const name = executor.name ?? this.executors.get(executor) ?? `${kind}-${this.executors.size}`;
    if (!executor.name) this.executors.set(executor, name);
    return name;
  }

  private identify(handle: Handle): number {
    this.handles += 1;
    this.handleIds.set(handle, this.handles);
    return this.handles;
  }
}

function describeWait(future: Future<unknown> | undefined): Wait {
  if (!future) return { on: 'yield', tasks: [] };
  const tasks = future
    .waitsForFutures()
    .flatMap((one) => ('id' in one && typeof one.id === 'number' ? [one.id] : []));
  return { on: future.label, tasks, ...(future.until !== undefined && { until: future.until }) };
}

/** The task, unless it is one of the loop's own. */
function shown(task: Task | undefined): Task | undefined {
  return task?.id === 0 ? undefined : task;
}

function labelOf(handle: Handle): string {
  return handle.callback.name || 'callback';
}
