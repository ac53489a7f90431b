/** Tasks that live no longer than a block of code. (CPython: Lib/asyncio/taskgroups.py; `cancel` as in 3.15.) */

import type { AsyncContextManager } from './asyncWith.ts';
import { addOpenGroup, removeOpenGroup } from './awaitedBy.ts';
import { requireCoroutine } from './claim.ts';
import type { Coroutine } from './coroutine.ts';
import { asError, CancelledError, KeyboardInterrupt, RuntimeError } from './errors.ts';
import { ExceptionGroup } from './exceptionGroup.ts';
import { Future, failureOf, release } from './future.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { getRunningLoop } from './loop/running.ts';
import type { Task, TaskOptions } from './task.ts';

/**
 * `yield* asyncWith(new TaskGroup(), function* (group) { group.createTask(…); … })`: leaving the block waits for all tasks of the group.
 * When one fails, the others and the body are cancelled, and the block throws an ExceptionGroup of what failed. A task that is merely cancelled
 * doesn't count as failed.
 */
export class TaskGroup implements AsyncContextManager<TaskGroup> {
  private readonly tasks = new Set<Task>();
  private readonly errors: unknown[] = [];
  private loop: EventLoop | undefined;
  private parent: Task | undefined;
  private interrupt: KeyboardInterrupt | undefined;
  private allDone: AllDone | undefined;
  private exiting = false;
  private aborting = false;
  /** We cancelled the parent to end the body: in `exit`, that request has to be taken back. */
  private parentCancelled = false;
  private cancelOnEnter = false;

  *enter(): Coroutine<this> {
    if (this.loop) throw new RuntimeError(`TaskGroup ${this} has already been entered`);
    const loop = getRunningLoop();
    this.parent = loop.currentTask();
    if (!this.parent) throw new RuntimeError(`TaskGroup ${this} cannot determine the parent task`);
    this.loop = loop;
    addOpenGroup(this.parent, this.tasks);
    if (this.cancelOnEnter) this.cancel();
    return this;
  }

  /**
   * Starts a task in this group; the options are those of `createTask`. Raises RuntimeError, and closes the coroutine, before the group is
   * entered, after it has ended, and once it is being cancelled.
   */
  createTask<T>(coroutine: Coroutine<T>, options: Omit<TaskOptions, 'loop'> = {}): Task<T> {
    const loop = this.requireOpen(coroutine);
    const task = loop.createTask(coroutine, options);
    this.tasks.add(task);
    task.addDoneCallback(this.taskDone);
    // One that started at once may have cancelled the group already, before it was in it.
    if (this.aborting) task.cancel();
    return task;
  }

  // #region exit
  /**
   * Waits for the tasks. Throws what failed as an ExceptionGroup; swallows
   * the cancellation that the group itself asked for.
   */
  *exit(error?: unknown): Coroutine<boolean> {
    this.exiting = true;
    if (error instanceof KeyboardInterrupt) this.interrupt ??= error;
    if (error !== undefined) this.abort();
    const bodyCancellation = error instanceof CancelledError ? error : undefined;
    const cancellation = yield* this.waitForTasks(bodyCancellation);
    removeOpenGroup(this.parent, this.tasks);
    if (this.interrupt) throw this.interrupt;
    const ours = this.takeCancellationBack();
    if (cancellation && !ours && this.errors.length === 0) throw cancellation;
    if (error !== undefined && !bodyCancellation) this.errors.push(error);
    if (this.errors.length > 0) this.throwErrors();
    return true;
  }

  /**
   * Waits until no task is left, however often the parent is cancelled
   * meanwhile. Returns the cancellation to pass on, if there is one.
   */
  private *waitForTasks(first: CancelledError | undefined): Coroutine<CancelledError | undefined> {
    let cancellation = first;
    let latest: CancelledError | undefined;
    while (this.tasks.size > 0) {
      this.allDone = new AllDone(this.tasks);
      try {
        yield* this.allDone;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        latest = error;
        if (!this.aborting) cancellation = error;
        this.abort();
      }
      this.allDone = undefined;
    }
    return cancellation ?? (this.parentCancelled ? latest : undefined);
  }

  /** True if this group cancelled the parent, and nobody else did. */
  private takeCancellationBack(): boolean {
    return this.parentCancelled && this.parent?.uncancel() === 0;
  }

  private throwErrors(): never {
    // A cancellation from outside would be lost behind the group: ask anew,
    // so that the parent's next await raises it.
    if (this.parent && this.parent.cancelling() > 0) {
      this.parent.uncancel();
      this.parent.cancel();
    }
    const errors = this.errors.splice(0).map((error) => asError(error, 'body'));
    throw new ExceptionGroup('unhandled errors in a TaskGroup', errors);
  }
  // #endregion

  // #region cancel
  /**
   * Ends the group early: cancels its tasks and its body, and the block ends
   * without an error. Before the group is entered, it takes effect on
   * entering; after the end it does nothing. (Python 3.15.)
   */
  cancel(): void {
    if (!this.loop) this.cancelOnEnter = true;
    else if (!this.isFinished() && !this.aborting) this.abortBody();
  }

  private abortBody(): void {
    this.abort();
    if (this.parentCancelled) return;
    this.parentCancelled = true;
    this.parent?.cancel();
  }

  private abort(): void {
    if (this.aborting) return;
    this.aborting = true;
    for (const task of this.tasks) task.cancel();
  }
  // #endregion

  // #region taskDone
  private readonly taskDone = (task: Task): void => {
    this.tasks.delete(task);
    if (this.tasks.size === 0 && this.allDone) release(this.allDone);
    const error = failureOf(task);
    if (error === undefined) return;
    this.errors.push(error);
    if (error instanceof KeyboardInterrupt) this.interrupt ??= error;
    if (this.parent?.done()) this.reportOrphan(task, error);
    else if (!this.aborting) this.abortBody();
  };
  // #endregion

  private reportOrphan(task: Task, exception: unknown): void {
    const message = `Task ${task} has errored out but its parent task ${this.parent} is already completed`;
    this.loop?.callExceptionHandler({ message, exception, task });
  }

  private isFinished(): boolean {
    return this.exiting && this.tasks.size === 0;
  }

  private requireOpen(coroutine: Coroutine<unknown>): EventLoop {
    if (this.loop && !this.isFinished() && !this.aborting) return this.loop;
    requireCoroutine(coroutine);
    coroutine.return(undefined);
    throw new RuntimeError(`TaskGroup ${this} ${this.whyClosed()}`);
  }

  private whyClosed(): string {
    if (!this.loop) return 'has not been entered';
    return this.isFinished() ? 'is finished' : 'is shutting down';
  }

  toString(): string {
    const parts = ['TaskGroup'];
    if (this.tasks.size > 0) parts.push(`tasks=${this.tasks.size}`);
    if (this.errors.length > 0) parts.push(`errors=${this.errors.length}`);
    if (this.aborting) parts.push('cancelling');
    else if (this.loop) parts.push('entered');
    return `<${parts.join(' ')}>`;
  }
}

/** What the parent waits for at the end of the block. */
class AllDone extends Future<void> {
  private readonly tasks: ReadonlySet<Task>;

  constructor(tasks: ReadonlySet<Task>) {
    super({ label: 'TaskGroup' });
    this.tasks = tasks;
  }

  override waitsForFutures(): readonly Future<unknown>[] {
    return [...this.tasks];
  }
}
