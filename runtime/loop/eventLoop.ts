/**
 * The event loop as programs know it: on top of its heart (`core.ts`) and of its ways to the outside (`services.ts`) the tasks, running until
 * something is done, and the errors that nobody awaits. (CPython: class BaseEventLoop in Lib/asyncio/base_events.py.)
 */

import type { Holders } from '../acquirable.ts';
import { requireOptions } from '../arguments.ts';
import type { Awaitable, Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { ensureFuture } from '../ensureFuture.ts';
import { KeyboardInterrupt, RuntimeError } from '../errors.ts';
import { Future, failureOf } from '../future.ts';
import { Task, type TaskOptions } from '../task.ts';
import {
  type ExceptionContext,
  type ExceptionHandler,
  logException,
  reportException,
} from './exceptionHandler.ts';
import { reportLeftBehind } from './leftBehind.ts';
import { OpenGenerators } from './openGenerators.ts';
import { LoopServices } from './services.ts';
import { promiseOf, readOnce, type Settle } from './settle.ts';
import type { SimulatedLoop } from './simulated.ts';

export type TaskFactory = <T>(
  loop: EventLoop,
  coroutine: Coroutine<T>,
  options: TaskOptions,
) => Task<T>;

/** What all loops have in common: they run what is ready in passes, and wake what is due. Make a SimulatedLoop or a HostLoop. */
export abstract class EventLoop extends LoopServices {
  /** The pending tasks, in the order in which they were created. @internal */
  readonly tasks = new Set<Task>();
  /** The futures that failed, and at whose exception nobody has looked yet. @internal */
  readonly unretrieved = new Set<Future<unknown>>();
  /** True for a loop during whose run the host sees to its own events, such as Ctrl-C. @internal */
  readonly givesHostTurns: boolean = false;
  /** True for a loop that waits for the host's promises. @internal */
  readonly takesPromises: boolean = false;
  /** The loop itself if its time is virtual, so that it can simulate what happens beside it: threads and processes. @internal */
  readonly simulation: SimulatedLoop | undefined = undefined;
  /** The locks and semaphores that somebody holds. @internal */
  readonly heldLocks = new Set<Holders>();
  /** The asynchronous generators that have begun and not ended. @internal */
  readonly openGenerators = new OpenGenerators();
  private createdTasks = 0;
  private namedTasks = 0;
  private taskFactory: TaskFactory | undefined;
  private exceptionHandler: ExceptionHandler | undefined;

  /** What `time.sleep(seconds)` does while this loop runs: nothing else runs meanwhile. */
  abstract block(seconds: number): void;

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
    if (!(failureOf(future) instanceof KeyboardInterrupt)) this.stop();
  }

  /** Drops what is still scheduled, and what the loop holds of the world outside. Raises RuntimeError while it runs. */
  override close(): void {
    if (this.isClosed()) return;
    super.close();
    this.releaseResources();
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
