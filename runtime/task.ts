/**
 * A Task: a coroutine that the loop drives, and the future of its result. (CPython: class Task in Lib/asyncio/tasks.py.)
 *
 * A task runs its coroutine one step at a time. A step goes from one suspension to the next; it ends with the future that the
 * coroutine now waits for. When that future is done, it wakes the task, and the next step is put in the loop's ready queue.
 * Only the loop calls steps, one after the other: that is why nothing can interfere between two awaits.
 */

import { claim, requireFree } from './claim.ts';
import { type Context, chooseContext } from './context.ts';
import { type Coroutine, PASS } from './coroutine.ts';
import { describe } from './describe.ts';
import {
  asError,
  CancelledError,
  InvalidStateError,
  KeyboardInterrupt,
  RuntimeError,
} from './errors.ts';
import { type Dependent, Future } from './future.ts';
import { Handle } from './handle.ts';
import { reportSwallowedCancellation } from './loop/debugMode.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { type PrintOptions, printTaskStack, type StackOptions, taskStack } from './stack.ts';
import { stepTask, throwIntoTask, wakeTask } from './steps.ts';
import type { SourceFrame } from './trace/events.ts';

export interface TaskOptions {
  readonly loop?: EventLoop;
  /** By default `Task-N`. */
  readonly name?: string | null | undefined;
  /** The context to run in; by default a copy of the current one. */
  readonly context?: Context | null | undefined;
  /** Run the first step at once, inside the call, if the loop is running. By default the step waits for its turn. */
  readonly eagerStart?: boolean | undefined;
  /** For the loop's own tasks: traces don't show them. */
  readonly hidden?: boolean | undefined;
}

export class Task<T = unknown> extends Future<T> implements Dependent {
  /** Counts the loop's tasks from 1, for the trace; 0 for a hidden task. */
  readonly id: number;
  /** A number stands for the name `Task-N`, which few ask for. */
  private name: string | number;
  private readonly coroutine: Coroutine<T>;
  private readonly context: Context;
  private waiter: Future<unknown> | undefined = undefined;
  /** True while it lets the loop make a pass: `sleep(0)`. */
  private letsPassGo = false;
  /** What brings it back then, each time. */
  private again: Handle | undefined = undefined;
  /** True while it asks what it waits for to cancel. */
  private passesCancelOn = false;
  private mustCancel = false;
  private cancelRequests = 0;

  /** Schedules the coroutine's first step. Raises TypeError if it isn't a coroutine, RuntimeError if another task has it. */
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super({ loop: options.loop, label: 'task' });
    const startsNow = options.eagerStart === true && this.loop.isRunning();
    this.coroutine = coroutine;
    this.context = chooseContext(options.context);
    if (startsNow) requireFree(this.context);
    claim(coroutine);
    this.id = options.hidden ? 0 : this.loop.nextTaskId();
    this.name = options.name == null ? this.loop.nextTaskNumber() : String(options.name);
    this.loop.tracer?.taskCreated(this);
    this.loop.tasks.add(this);
    if (startsNow) this.context.run(() => this.step());
    else this.loop.schedule(stepTask, this, this.context);
  }

  getName(): string {
    return typeof this.name === 'number' ? `Task-${this.name}` : this.name;
  }

  setName(name: string): void {
    this.name = String(name);
  }

  getCoro(): Coroutine<T> {
    return this.coroutine;
  }

  getContext(): Context {
    return this.context;
  }

  // #region cancel
  /**
   * Asks the task to end: CancelledError is thrown into its coroutine where it waits, at its next step. The coroutine may clean up, and
   * may even refuse. False if the task is done already.
   */
  override cancel(message?: string | null): boolean {
    if (this.done()) {
      super.cancel(message);
      return false;
    }
    if (this.passesCancelOn) return this.leaveCircle(message);
    this.cancelRequests += 1;
    this.loop.tracer?.taskCancel(this, message ?? undefined);
    if (this.cancelWaiter(message)) return true;
    this.mustCancel = true;
    this.cancelMessage = message ?? undefined;
    return true;
  }

  private cancelWaiter(message: string | null | undefined): boolean {
    this.passesCancelOn = true;
    const passedOn = this.waiter?.cancel(message) ?? false;
    this.passesCancelOn = false;
    return passedOn;
  }
  // #endregion

  /** Tasks that await each other in a circle pass the request on until it is here again: this task is the one that gets the error. */
  private leaveCircle(message: string | null | undefined): true {
    this.awaitBroken(new CancelledError(message ?? undefined));
    return true;
  }

  /** What it waits for will not come: it gets an error instead. */
  awaitBroken(error: Error): void {
    this.waiter?.removeDependent(this);
    this.waiter = undefined;
    this.loop.schedule(throwIntoTask, { task: this, error }, this.context);
  }

  // #region uncancel
  /** How often this task was asked to cancel, less the `uncancel()` calls. */
  cancelling(): number {
    return this.cancelRequests;
  }

  /** Takes one request back, for whoever made it and dealt with it. Returns how many are left. */
  uncancel(): number {
    if (this.cancelRequests > 0) this.cancelRequests -= 1;
    if (this.cancelRequests === 0) this.mustCancel = false;
    return this.cancelRequests;
  }
  // #endregion

  /** Not for tasks: a task's result is what its coroutine returns. Raises RuntimeError. */
  override setResult(): never {
    throw new RuntimeError(
      'Task does not support setResult(): its result is what its coroutine returns.',
    );
  }

  /** Not for tasks: a task's exception is what its coroutine throws. Raises RuntimeError. */
  override setException(): never {
    throw new RuntimeError(
      'Task does not support setException(): its exception is what its coroutine throws.',
    );
  }

  // #region step
  /** Runs the coroutine to its next suspension; with an error, by throwing that into it. */
  step(error?: unknown, failed = false): void {
    if (this.done()) throw new InvalidStateError(`step(): already done: ${this}`);
    let thrown = failed ? { error } : undefined;
    if (this.mustCancel) {
      if (!(error instanceof CancelledError)) thrown = { error: this.makeCancelledError() };
      this.mustCancel = false;
    }
    this.waiter = undefined;
    this.letsPassGo = false;
    const outer = this.loop.enterTask(this);
    try {
      this.advance(thrown);
    } finally {
      this.loop.leaveTask(outer);
    }
  }

  // #region advance
  private advance(thrown: { error: unknown } | undefined): void {
    try {
      const { done, value } = thrown ? this.coroutine.throw(thrown.error) : this.coroutine.next();
      if (done) this.complete(value);
      else this.suspend(value);
    } catch (error) {
      this.fail(thrown && couldNotArrive(error) ? thrown.error : error);
      if (error instanceof KeyboardInterrupt) throw error;
    }
  }
  // #endregion
  // #endregion

  private complete(result: T): void {
    if (this.mustCancel) {
      this.mustCancel = false;
      super.cancel(this.cancelMessage);
    } else {
      super.setResult(result);
    }
  }

  private fail(error: unknown): void {
    if (error instanceof CancelledError) {
      this.cancelledError = error;
      super.cancel();
    } else {
      super.setException(asError(error, 'coroutine'));
    }
  }

  protected override settled(state: 'finished' | 'cancelled'): void {
    this.loop.tasks.delete(this);
    const outcome = this.failure ? 'failed' : state;
    this.loop.tracer?.taskDone(this, outcome, this.failure ? this.failure.error : this.value);
    if (this.loop.getDebug() && this.cancelRequests > 0 && outcome === 'finished')
      reportSwallowedCancellation(this);
  }

  /** Looks at what the coroutine yielded, and arranges for the next step. */
  private suspend(suspension: unknown): void {
    if (suspension === PASS) this.waitForNextPass();
    else if (!(suspension instanceof Future))
      this.throwSoon(
        `Task got bad yield: ${describe(suspension)}. Write yield* in front of an awaitable.`,
      );
    else if (suspension.getLoop() !== this.loop)
      this.throwSoon(`Task ${this} got Future ${suspension} attached to a different loop`);
    else if (!suspension.awaited)
      this.throwSoon(`yield was used instead of yield* in task ${this} with ${suspension}`);
    else if (suspension === this) this.throwSoon(`Task cannot await on itself: ${this}`);
    else this.waitFor(suspension);
  }

  private waitForNextPass(): void {
    this.letsPassGo = true;
    this.loop.tracer?.taskSuspended(this, undefined);
    this.again ??= new Handle(this.loop, stepTask, this, this.context);
    this.loop.enqueue(this.again);
  }

  private throwSoon(message: string): void {
    this.loop.tracer?.taskSuspended(this, undefined);
    const error = new RuntimeError(message);
    this.loop.schedule(throwIntoTask, { task: this, error }, this.context);
  }

  // #region waiting
  private waitFor(future: Future<unknown>): void {
    future.awaited = false;
    this.waiter = future;
    this.loop.tracer?.taskSuspended(this, future);
    future.addDependent(this);
    if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
  }

  // #region wakeup
  /** Called by the future that this task waits for: the next step joins the ready queue. */
  futureDone(): void {
    this.loop.tracer?.taskWoken(this);
    this.loop.schedule(wakeTask, this, this.context);
  }

  /** Goes on with the result, or the error, of the future that it waited for. */
  wakeup(): void {
    try {
      this.waiter?.result();
    } catch (error) {
      return this.step(error, true);
    }
    this.step();
  }
  // #endregion
  // #endregion

  /** The future that the task waits for now, if it does. */
  waitingFor(): Future<unknown> | undefined {
    return this.waiter;
  }

  override waitsForFutures(): readonly Future<unknown>[] {
    return [this];
  }

  /** True while the coroutine waits in an awaitable of this runtime: then it can be asked where it stands. */
  isSuspended(): boolean {
    return this.waiter !== undefined || this.letsPassGo;
  }

  /**
   * Where the task stands. Of one that failed, the frames of its error, outermost first. Of one that waits or runs, the frame of its
   * coroutine, and only that (see `captureCallGraph` for all). Of any other, nothing.
   */
  getStack(options: StackOptions = {}): SourceFrame[] {
    return taskStack(this, this.failure?.error, options);
  }

  /** Prints the stack, by default with console.log, as Python prints a traceback. */
  printStack(options: PrintOptions = {}): void {
    printTaskStack(this, this.failure?.error, options);
  }

  override toString(): string {
    const state = this.cancelRequests > 0 && !this.done() ? 'cancelling' : this.state;
    return `<Task ${state} name='${this.getName()}'${this.describeOutcome()}>`;
  }
}

/**
 * What JavaScript throws instead of our error, where the innermost thing awaited is a list, a string, or another iterator that can't be thrown
 * into. (The wording is V8's.)
 */
function couldNotArrive(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes("does not provide a 'throw' method");
}
