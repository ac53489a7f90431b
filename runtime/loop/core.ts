/**
 * The event loop: what both loops share. (CPython: class BaseEventLoop in Lib/asyncio/base_events.py.)
 *
 * One pass of the loop: wait in the selector until something can run (not at all, if a handle is ready); move the timers whose time
 * has come to the ready queue; run the handles that are ready now, and only those. What they schedule runs in the next pass.
 * How the loop waits and where its time comes from is what `simulated.ts` and `host.ts` add.
 */

import type { Holders } from '../acquirable.ts';
import {
  requireCallback,
  requireCallbackOptions,
  requireOptions,
  requireSeconds,
} from '../arguments.ts';
import { type Context, copyContext } from '../context.ts';
import type { Awaitable, Coroutine } from '../coroutine.ts';
import { Deque } from '../deque.ts';
import { describe } from '../describe.ts';
import { ensureFuture } from '../ensureFuture.ts';
import { KeyboardInterrupt, RuntimeError } from '../errors.ts';
import { DefaultExecutor } from '../executors/defaultExecutor.ts';
import type { Executor } from '../executors/executor.ts';
import { runInExecutor } from '../executors/runInExecutor.ts';
import type { ThreadPoolExecutor } from '../executors/threadPool.ts';
import { Future } from '../future.ts';
import { Handle, TimerHandle } from '../handle.ts';
import { hostAddress } from '../network/network.ts';
import { taskOf } from '../steps.ts';
import { createConnection } from '../streams/connection.ts';
import { createServer, type Server } from '../streams/server.ts';
import type { Protocol, Transport } from '../streams/transport.ts';
import { Task, type TaskOptions } from '../task.ts';
import type { TraceSink } from '../trace/events.ts';
import { Tracer } from '../trace/tracer.ts';
import {
  type ExceptionContext,
  type ExceptionHandler,
  logException,
  reportException,
} from './exceptionHandler.ts';
import { reportLeftBehind } from './leftBehind.ts';
import { OpenGenerators } from './openGenerators.ts';
import { findRunningLoop, replaceRunningLoop } from './running.ts';
import { SelectorEvents } from './selectorEvents.ts';
import { promiseOf, readOnce, type Settle } from './settle.ts';
import { SignalHandlers } from './signalHandlers.ts';
import type { SimulatedLoop } from './simulated.ts';
import { TimerHeap } from './timerHeap.ts';

export type TaskFactory = <T>(
  loop: EventLoop,
  coroutine: Coroutine<T>,
  options: TaskOptions,
) => Task<T>;
export type CallOptions = { readonly context?: Context };

export interface Resource {
  release(): void;
}

export interface EventLoopOptions {
  /** Receives an event for everything the loop does. Without it nothing is recorded. */
  readonly trace?: TraceSink | undefined;
  readonly debug?: boolean | undefined;
}

/** What all loops have in common: they run what is ready in passes, and wake what is due. Make a SimulatedLoop or a HostLoop. */
export abstract class EventLoop {
  /** The pending tasks, in the order in which they were created. @internal */
  readonly tasks = new Set<Task>();
  /** The futures that failed, and at whose exception nobody has looked yet. @internal */
  readonly unretrieved = new Set<Future<unknown>>();
  /** @internal */
  readonly tracer: Tracer | undefined;
  /** True for a loop during whose run the host sees to its own events, such as Ctrl-C. @internal */
  readonly givesHostTurns: boolean = false;
  /** True for a loop that waits for the host's promises. @internal */
  readonly takesPromises: boolean = false;
  /** A step or callback that takes longer than this many seconds is reported in debug mode. */
  slowCallbackDuration = 0.1;
  protected readonly ready = new Deque<Handle>();
  /** @internal */
  readonly timers = new TimerHeap();
  /** What `runInExecutor(null, …)` and `toThread` use. @internal */
  readonly defaultExecutor = new DefaultExecutor(this);
  /** The locks and semaphores that somebody holds. @internal */
  readonly heldLocks = new Set<Holders>();
  /** The asynchronous generators that have begun and not ended. @internal */
  readonly openGenerators = new OpenGenerators();
  /** What the loop holds of the world outside, and gives back when it closes: connections, servers, processes. @internal */
  readonly resources = new Set<Resource>();
  /** @internal */
  readonly signals = new SignalHandlers(this);
  protected readonly selectorEvents = new SelectorEvents(this, {
    enqueue: (handle) => this.enqueue(handle),
    wake: () => this.wake(),
  });
  /** Timers that are due within this many seconds are due now, because no clock is exact. */
  protected readonly clockResolution: number = 1e-9;
  protected stopping = false;
  private debug: boolean;
  private closed = false;
  private active = false;
  private current: Task | undefined;
  private passes = 0;
  private createdTasks = 0;
  private namedTasks = 0;
  private taskFactory: TaskFactory | undefined;
  private exceptionHandler: ExceptionHandler | undefined;

  constructor(options: EventLoopOptions = {}) {
    this.debug = options.debug ?? false;
    this.tracer = options.trace && new Tracer(this, options.trace);
  }

  /** The loop's clock, in seconds. Only differences mean something; a SimulatedLoop starts at 0. */
  abstract time(): number;

  /** Runs passes until `stop()` and then calls `stopped`, with a function that throws if a pass threw. */
  protected abstract drive(stopped: Settle<void>): void;

  /** What `time.sleep(seconds)` does while this loop runs: nothing else runs meanwhile. */
  abstract block(seconds: number): void;

  /** The loop itself if its time is virtual, so that it can simulate what happens beside it: threads and processes. @internal */
  get simulation(): SimulatedLoop | undefined {
    return undefined;
  }

  // --- scheduling ---

  /** Calls `callback` in the next pass, after everything that is ready already. */
  callSoon(callback: () => unknown, options: CallOptions = {}): Handle {
    this.requireOpen();
    requireCallback(callback, 'callSoon()');
    requireCallbackOptions(options, 'callSoon()');
    return this.schedule(callback, undefined, options.context ?? copyContext());
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
    requireCallback(callback, 'callLater()');
    requireCallbackOptions(options, 'callLater()');
    return this.callAt(this.time() + delay, callback, options);
  }

  /** Calls `callback` when the loop's clock shows `when`, in seconds. */
  callAt(when: number, callback: () => unknown, options: CallOptions = {}): TimerHandle {
    requireSeconds(when, 'callAt()');
    requireCallback(callback, 'callAt()');
    requireCallbackOptions(options, 'callAt()');
    return this.scheduleAt(when, callback, undefined, options.context ?? copyContext());
  }

  // #region schedule
  /** What `callSoon` does, for the runtime itself: a callback with one argument, and a context that is given. */
  schedule<A>(callback: (argument: A) => unknown, argument: A, context: Context): Handle {
    this.requireOpen();
    const handle = new Handle(this, callback, argument, context);
    this.enqueue(handle);
    return handle;
  }

  protected enqueue(handle: Handle): void {
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
    this.timers.push(timer);
    this.tracer?.timerArmed(timer);
    return timer;
  }

  // --- tasks and futures ---

  /** A pending future of this loop. `label` names the wait for it in traces (CPython has no such argument). */
  createFuture<T>(label = 'future'): Future<T> {
    return new Future<T>({ loop: this, label });
  }

  /** Wraps a coroutine in a Task and schedules it, by the task factory if there is one. */
  createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = {}): Task<T> {
    this.requireOpen();
    requireOptions(options, 'createTask()', "Write { name: 'name' }.");
    const task = this.taskFactory?.(this, coroutine, options);
    return task ?? new Task<T>(coroutine, { ...options, loop: this });
  }

  /** Sets what makes the tasks; null restores the default. */
  setTaskFactory(factory: TaskFactory | null | undefined): void {
    if (factory != null && typeof factory !== 'function')
      throw new TypeError(`task factory must be a callable or null, got ${describe(factory)}`);
    this.taskFactory = factory ?? undefined;
  }

  getTaskFactory(): TaskFactory | undefined {
    return this.taskFactory;
  }

  nextTaskId(): number {
    this.createdTasks += 1;
    return this.createdTasks;
  }

  /** The N in the name `Task-N`. */
  nextTaskNumber(): number {
    this.namedTasks += 1;
    return this.namedTasks;
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

  // --- executors ---

  /**
   * Has `executor` call `func(...args)` elsewhere, while the loop goes on; null means the loop's default executor. The future follows the
   * job, but cancelling it stops no job that has started. Raises TypeError for what can't be called, or can't be sent there.
   */
  runInExecutor<A extends unknown[], T>(
    executor: Executor | null,
    func: (...args: A) => T,
    ...args: A
  ): Future<T> {
    this.requireOpen();
    return runInExecutor(this, executor, { func, args });
  }

  /** Sets what `runInExecutor(null, …)` uses. Raises TypeError unless it is a ThreadPoolExecutor. */
  setDefaultExecutor(executor: ThreadPoolExecutor): void {
    this.defaultExecutor.set(executor);
  }

  /** Waits until the default executor's jobs are done, at most `timeout` seconds; it takes no more. `run` does this at its end. */
  shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    return this.defaultExecutor.join(timeout);
  }

  // --- connections ---

  /** Connects to a server, and makes a protocol for the connection. Streams are the higher way: see `openConnection`. Raises OSError. */
  createConnection<P extends Protocol>(
    protocolFactory: () => P,
    host: string | null,
    port: number,
  ): Coroutine<[Transport, P]> {
    return createConnection(this, protocolFactory, hostAddress(host, port));
  }

  /** Listens, and makes a protocol for each client. Streams are the higher way: see `startServer`. Raises OSError. */
  createServer(
    protocolFactory: () => Protocol,
    host: string | null,
    port: number,
    options: { readonly startServing?: boolean | undefined } = {},
  ): Coroutine<Server> {
    return createServer(this, protocolFactory, hostAddress(host, port), options);
  }

  // --- descriptors and signals ---

  /**
   * Calls `callback` in each pass in which `descriptor` can be read from: an end of a `socketpair()`, or on a HostLoop a socket of node:net.
   * Raises TypeError for anything else.
   */
  addReader(descriptor: unknown, callback: () => unknown): void {
    this.requireOpen();
    this.selectorEvents.add(descriptor, 'reader', callback);
  }

  /** False if nothing was registered. */
  removeReader(descriptor: unknown): boolean {
    return this.selectorEvents.remove(descriptor, 'reader');
  }

  /** Calls `callback` in each pass in which `descriptor` has room for what is written. */
  addWriter(descriptor: unknown, callback: () => unknown): void {
    this.requireOpen();
    this.selectorEvents.add(descriptor, 'writer', callback);
  }

  /** False if nothing was registered. */
  removeWriter(descriptor: unknown): boolean {
    return this.selectorEvents.remove(descriptor, 'writer');
  }

  /**
   * Calls `callback` in a pass of the loop when the signal, such as 'SIGTERM', arrives; a SimulatedLoop hears those of `raiseSignal`. Raises RangeError
   * for what is no signal, RuntimeError for one that can't be caught and for a host without signals.
   */
  addSignalHandler(signal: string, callback: () => unknown): void {
    this.requireOpen();
    this.signals.add(signal, callback);
  }

  /** False if there was none. */
  removeSignalHandler(signal: string): boolean {
    return this.signals.remove(signal);
  }

  // --- running ---

  /** Runs until `stop()`. Settles when the loop has stopped; on a SimulatedLoop that is before the call returns. */
  runForever(): Promise<void> {
    return promiseOf((settle) => this.run(settle));
  }

  /** Runs until the awaitable is done, and gives its result. A coroutine is wrapped in a task. */
  runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return promiseOf((settle) => this.complete(awaitable, settle));
  }

  /** `runUntilComplete` with a callback instead of a Promise, so that a synchronous loop stays synchronous. */
  complete<T>(awaitable: Awaitable<T>, settle: Settle<T>): void {
    this.requireOpen();
    this.requireIdle();
    const future = ensureFuture(awaitable, { loop: this });
    const stop = () => this.stopUnlessInterrupted(future);
    future.addDoneCallback(stop);
    this.run((read) => {
      future.removeDoneCallback(stop);
      settle(readOnce(() => readResult(read, future)));
    });
  }

  /** A KeyboardInterrupt has stopped the loop already; this callback then runs, too late, when the loop is run again. */
  private stopUnlessInterrupted(future: Future<unknown>): void {
    const interrupted = !future.cancelled() && future.exception() instanceof KeyboardInterrupt;
    if (!interrupted) this.stop();
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
    if (this.closed) return;
    this.closed = true;
    this.ready.clear();
    this.timers.clear();
    this.defaultExecutor.close();
    for (const resource of this.resources) resource.release();
    reportLeftBehind(this);
  }

  /** Closes the asynchronous generators that have begun and not ended. `run` does it at its end. */
  shutdownAsyncgens(): Coroutine<void> {
    return this.openGenerators.closeAll(this);
  }

  private run(stopped: Settle<void>): void {
    this.requireOpen();
    this.requireIdle();
    this.active = true;
    this.drive((read) => {
      this.active = false;
      this.stopping = false;
      stopped(read);
    });
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
    const outer = replaceRunningLoop(this);
    try {
      for (let turns = this.ready.length; turns > 0; turns -= 1) this.runNextHandle();
    } finally {
      replaceRunningLoop(outer);
    }
  }

  private runNextHandle(): void {
    const handle = this.ready.shift();
    if (!handle || handle.cancelled()) return;
    this.tracer?.handleRun(handle);
    if (this.debug) this.runTimed(handle);
    else handle.run();
    this.tracer?.handleDone(handle);
  }

  private collectDueTimers(): void {
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

  // #region slow
  private runTimed(handle: Handle): void {
    const task = taskOf(handle);
    const start = this.time();
    handle.run();
    const seconds = this.time() - start;
    if (seconds >= this.slowCallbackDuration)
      console.warn(`Executing ${task ?? handle} took ${seconds.toFixed(3)} seconds`);
  }
  // #endregion

  /** Makes a loop that waits in its selector go on. A loop that never waits has nothing to do. */
  protected wake(): void {}

  /** The program has to do with the host: from now on, or until `future` is done. @internal */
  expectHost(_future?: Future<unknown>): void {}

  // --- errors and debug mode ---

  getDebug(): boolean {
    return this.debug;
  }

  /** In debug mode slow callbacks and swallowed cancellations are reported. */
  setDebug(enabled: boolean): void {
    this.debug = enabled;
  }

  getExceptionHandler(): ExceptionHandler | undefined {
    return this.exceptionHandler;
  }

  /** Sets who is told of errors that nobody else sees; null restores the default, which logs them. */
  setExceptionHandler(handler: ExceptionHandler | null | undefined): void {
    if (handler != null && typeof handler !== 'function')
      throw new TypeError(`A callable object or null is expected, got ${describe(handler)}`);
    this.exceptionHandler = handler ?? undefined;
  }

  defaultExceptionHandler(context: ExceptionContext): void {
    logException(context);
  }

  /** Reports an error that nobody will see. A handler that throws doesn't stop the loop. */
  callExceptionHandler(context: ExceptionContext): void {
    reportException(this, this.exceptionHandler, context);
  }

  protected requireOpen(): void {
    if (this.closed) throw new RuntimeError('Event loop is closed');
  }

  private requireIdle(): void {
    if (this.active) throw new RuntimeError('This event loop is already running');
    if (findRunningLoop())
      throw new RuntimeError('Cannot run the event loop while another loop is running');
  }
}

/** What `runUntilComplete` returns or throws, once the loop has stopped. */
function readResult<T>(readRun: () => void, future: Future<T>): T {
  readRun();
  if (!future.done()) throw new RuntimeError('Event loop stopped before Future completed.');
  return future.result();
}
