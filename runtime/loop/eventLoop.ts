/**
 * The event loop as programs know it: on top of its heart (`core.ts`) the tasks, what lies beside the loop (executors, connections, descriptors,
 * signals), running until something is done, and the errors that nobody awaits. (CPython: class BaseEventLoop in Lib/asyncio/base_events.py.)
 */

import type { Holders } from '../acquirable.ts';
import { requireOptions } from '../arguments.ts';
import type { Awaitable, Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { ensureFuture } from '../ensureFuture.ts';
import { KeyboardInterrupt, RuntimeError } from '../errors.ts';
import { DefaultExecutor } from '../executors/defaultExecutor.ts';
import type { Executor } from '../executors/executor.ts';
import { runInExecutor } from '../executors/runInExecutor.ts';
import type { ThreadPoolExecutor } from '../executors/threadPool.ts';
import { Future } from '../future.ts';
import { hostAddress } from '../network/network.ts';
import { createConnection } from '../streams/connection.ts';
import { createServer, type Server } from '../streams/server.ts';
import type { Protocol, Transport } from '../streams/transport.ts';
import { Task, type TaskOptions } from '../task.ts';
import { LoopCore } from './core.ts';
import {
  type ExceptionContext,
  type ExceptionHandler,
  logException,
  reportException,
} from './exceptionHandler.ts';
import { reportLeftBehind } from './leftBehind.ts';
import { OpenGenerators } from './openGenerators.ts';
import { SelectorEvents } from './selectorEvents.ts';
import { promiseOf, readOnce, type Settle } from './settle.ts';
import { SignalHandlers } from './signalHandlers.ts';
import type { SimulatedLoop } from './simulated.ts';

export type TaskFactory = <T>(
  loop: EventLoop,
  coroutine: Coroutine<T>,
  options: TaskOptions,
) => Task<T>;

export interface Resource {
  release(): void;
}

/** What all loops have in common: they run what is ready in passes, and wake what is due. Make a SimulatedLoop or a HostLoop. */
export abstract class EventLoop extends LoopCore {
  /** The pending tasks, in the order in which they were created. @internal */
  readonly tasks = new Set<Task>();
  /** The futures that failed, and at whose exception nobody has looked yet. @internal */
  readonly unretrieved = new Set<Future<unknown>>();
  /** True for a loop during whose run the host sees to its own events, such as Ctrl-C. @internal */
  readonly givesHostTurns: boolean = false;
  /** True for a loop that waits for the host's promises. @internal */
  readonly takesPromises: boolean = false;
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
  private createdTasks = 0;
  private namedTasks = 0;
  private taskFactory: TaskFactory | undefined;
  private exceptionHandler: ExceptionHandler | undefined;

  /** What `time.sleep(seconds)` does while this loop runs: nothing else runs meanwhile. */
  abstract block(seconds: number): void;

  /** The loop itself if its time is virtual, so that it can simulate what happens beside it: threads and processes. @internal */
  get simulation(): SimulatedLoop | undefined {
    return undefined;
  }

  /** The program has to do with the host: from now on, or until `future` is done. @internal */
  expectHost(_future?: Future<unknown>): void {}

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

  // --- running until something is done ---

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

  /** Drops what is still scheduled, and what the loop holds of the world outside. Raises RuntimeError while it runs. */
  override close(): void {
    if (this.isClosed()) return;
    super.close();
    this.defaultExecutor.close();
    for (const resource of this.resources) resource.release();
    reportLeftBehind(this);
  }

  /** Closes the asynchronous generators that have begun and not ended. `run` does it at its end. */
  shutdownAsyncgens(): Coroutine<void> {
    return this.openGenerators.closeAll(this);
  }

  // --- errors that nobody awaits ---

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
  override callExceptionHandler(context: ExceptionContext): void {
    reportException(this, this.exceptionHandler, context);
  }

  protected override self(): this {
    return this;
  }
}

/** What `runUntilComplete` returns or throws, once the loop has stopped. */
function readResult<T>(readRun: () => void, future: Future<T>): T {
  readRun();
  if (!future.done()) throw new RuntimeError('Event loop stopped before Future completed.');
  return future.result();
}
