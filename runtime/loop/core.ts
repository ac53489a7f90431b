/**
 * The heart of the event loop: the queue of what is ready, the timers, and the pass. (CPython: _run_once and its neighbours of class
 * BaseEventLoop in Lib/asyncio/base_events.py.)
 *
 * One pass of the loop: wait in the selector until something can run (not at all, if a handle is ready); move the timers whose time
 * has come to the ready queue; run the handles that are ready now, and only those. What they schedule runs in the next pass.
 * How the loop waits and where its time comes from is what `simulated.ts` and `host.ts` add; what programs do with it is in `eventLoop.ts`.
 */

import { requireCallback, requireSeconds } from '../arguments.ts';
import { type Context, chooseContext } from '../context.ts';
import { Deque } from '../deque.ts';
import { RuntimeError } from '../errors.ts';
import { Handle, TimerHandle } from '../handle.ts';
import type { Task } from '../task.ts';
import type { TraceSink } from '../trace/events.ts';
import { Tracer } from '../trace/tracer.ts';
import { runWatched } from './debugMode.ts';
import type { EventLoop } from './eventLoop.ts';
import type { ExceptionContext } from './exceptionHandler.ts';
import { findRunningLoop, replaceRunningLoop } from './running.ts';
import type { Settle } from './settle.ts';
import { TimerHeap } from './timerHeap.ts';

export type CallOptions = { readonly context?: Context };

export interface EventLoopOptions {
  /** Receives an event for everything the loop does. Without it nothing is recorded. */
  readonly trace?: TraceSink | undefined;
  readonly debug?: boolean | undefined;
}

/** What runs callbacks, in passes and at their time. */
export abstract class LoopCore {
  /** @internal */
  readonly tracer: Tracer | undefined;
  /** @internal */
  readonly timers = new TimerHeap();
  /** A step or callback that takes longer than this many seconds is reported in debug mode. */
  slowCallbackDuration = 0.1;
  protected readonly ready = new Deque<Handle>();
  /** Timers that are due within this many seconds are due now, because no clock is exact. */
  protected readonly clockResolution: number = 1e-9;
  protected stopping = false;
  private debug: boolean;
  private closed = false;
  private active = false;
  private current: Task | undefined;
  private passes = 0;

  constructor(options: EventLoopOptions = {}) {
    this.debug = options.debug ?? false;
    this.tracer = options.trace && new Tracer(this, options.trace);
  }

  /** The loop's clock, in seconds. Only differences mean something; a SimulatedLoop starts at 0. */
  abstract time(): number;

  /** Runs passes until `stop()` and then calls `stopped`, with a function that throws if a pass threw. */
  protected abstract drive(stopped: Settle<void>): void;

  /** Reports an error that nobody will see. */
  abstract callExceptionHandler(context: ExceptionContext): void;

  /** The loop that this is the heart of: itself. */
  protected abstract self(): EventLoop;

  /** Calls `callback` in the next pass, after everything that is ready already. */
  callSoon(callback: () => unknown, options: CallOptions = {}): Handle {
    this.requireOpen();
    this.requireOwnThread();
    requireCallback(callback, 'callSoon()', options);
    return this.schedule(callback, undefined, chooseContext(options.context));
  }

  /** `callSoon` for callers outside the loop's thread or outside its passes: wakes the loop if it waits. */
  callSoonThreadsafe(callback: () => unknown, options: CallOptions = {}): Handle {
    const handle = this.callSoon(callback, options);
    this.wake();
    return handle;
  }

  /** Calls `callback` in `delay` seconds. */
  callLater(delay: number, callback: () => unknown, options: CallOptions = {}): TimerHandle {
    requireSeconds(delay, 'callLater()');
    requireCallback(callback, 'callLater()', options);
    return this.armTimer(this.time() + delay, callback, options);
  }

  /** Calls `callback` when the loop's clock shows `when`, in seconds. */
  callAt(when: number, callback: () => unknown, options: CallOptions = {}): TimerHandle {
    requireSeconds(when, 'callAt()');
    requireCallback(callback, 'callAt()', options);
    return this.armTimer(when, callback, options);
  }

  private armTimer(when: number, callback: () => unknown, options: CallOptions): TimerHandle {
    this.requireOwnThread();
    return this.scheduleAt(when, callback, undefined, chooseContext(options.context));
  }

  // #region schedule
  /** What `callSoon` does, for the runtime itself: a callback with one argument, and a context that is given. */
  schedule<A>(callback: (argument: A) => unknown, argument: A, context: Context): Handle {
    this.requireOpen();
    const handle = new Handle(this, callback, argument, context);
    this.enqueue(handle);
    return handle;
  }

  /** Puts a handle in the ready queue: a new one, or one that runs now and is to run again. */
  enqueue(handle: Handle): void {
    this.tracer?.handleScheduled(handle);
    this.ready.push(handle);
  }
  // #endregion

  /** What `callAt` does, for the runtime itself. */
  scheduleAt<A>(
    when: number,
    callback: (argument: A) => unknown,
    argument: A,
    context: Context,
  ): TimerHandle {
    this.requireOpen();
    const timer = new TimerHandle(when, this, callback, argument, context);
    this.addTimer(timer);
    return timer;
  }

  protected addTimer(timer: TimerHandle): void {
    this.timers.push(timer);
    this.tracer?.timerArmed(timer);
  }

  /** The task whose step runs now. */
  currentTask(): Task | undefined {
    return this.current;
  }

  /** For tasks: a step of `task` begins. Returns the task to go back to. */
  enterTask(task: Task): Task | undefined {
    const outer = this.current;
    this.current = task;
    this.tracer?.taskStep(task);
    return outer;
  }

  leaveTask(outer: Task | undefined): void {
    this.current = outer;
  }

  // --- running ---

  protected run(stopped: Settle<void>): void {
    this.requireOpen();
    this.requireIdle();
    this.active = true;
    this.drive((read) => {
      this.active = false;
      this.stopping = false;
      stopped(read);
    });
  }

  /** Lets the pass that runs now finish, and then stops the loop. */
  stop(): void {
    this.stopping = true;
  }

  isRunning(): boolean {
    return this.active;
  }

  isClosed(): boolean {
    return this.closed;
  }

  /** Drops what is still scheduled. A closed loop can't run again. Raises RuntimeError while it runs. */
  close(): void {
    if (this.active) throw new RuntimeError('Cannot close a running event loop');
    this.closed = true;
    this.ready.clear();
    this.timers.clear();
  }

  // #region pass
  /** How long the next pass may wait before it runs, in seconds; null: until something happens. */
  protected selectTimeout(): number | null {
    this.timers.dropCancelled();
    if (this.ready.length > 0 || this.stopping) return 0;
    const next = this.timers.peek();
    return next ? Math.max(0, next.when() - this.time()) : null;
  }

  /** Runs what is ready: the timers that are due join the queue, then each handle in the queue has its turn. */
  protected runPass(): void {
    this.collectDueTimers();
    this.passes += 1;
    this.tracer?.pass(this.passes, this.ready.length, this.timers.length);
    const outer = replaceRunningLoop(this.self());
    try {
      for (let turns = this.ready.length; turns > 0; turns -= 1) this.runNextHandle();
    } finally {
      replaceRunningLoop(outer);
    }
  }

  private runNextHandle(): void {
    const handle = this.ready.shift();
    if (!handle || handle.cancelled()) return;
    if (this.debug || this.tracer) runWatched(this, handle);
    else handle.run();
  }

  private collectDueTimers(): void {
    if (this.timers.length === 0) return;
    for (const timer of this.takeDueTimers()) {
      this.tracer?.timerFired(timer);
      this.ready.push(timer);
    }
  }

  /** Removes the timers whose time has come, the earliest first. */
  protected takeDueTimers(): TimerHandle[] {
    const due: TimerHandle[] = [];
    const now = this.time();
    for (let timer = this.timers.peek(); timer; timer = this.timers.peek()) {
      // Where a number has no nanoseconds, after some months, now + resolution is now.
      if (timer.when() > now && timer.when() >= now + this.clockResolution) break;
      this.timers.pop();
      due.push(timer);
    }
    return due;
  }
  // #endregion

  /** Makes a loop that waits in its selector go on. A loop that never waits has nothing to do. */
  protected wake(): void {}

  getDebug(): boolean {
    return this.debug;
  }

  /** In debug mode slow callbacks and swallowed cancellations are reported. */
  setDebug(enabled: boolean): void {
    this.debug = enabled;
  }

  /** A loop that can tell one thread from another refuses, in debug mode, what only its own may do. */
  protected requireOwnThread(): void {}

  protected requireOpen(): void {
    if (this.closed) throw new RuntimeError('Event loop is closed');
  }

  protected requireIdle(): void {
    if (this.active) throw new RuntimeError('This event loop is already running');
    if (findRunningLoop())
      throw new RuntimeError('Cannot run the event loop while another loop is running');
  }
}
