/**
 * A Future: a place for a result that isn't there yet. (CPython: Lib/asyncio/futures.py.)
 *
 * Everything that waits, waits for a future. It is pending until somebody sets its result or its exception, or cancels it; then
 * the loop calls its callbacks, in the order in which they were added. Awaiting a pending future suspends the task; awaiting a
 * done one goes on at once.
 */

import { requireCallback, requireOptions } from './arguments.ts';
import { type Context, chooseContext } from './context.ts';
import { type Awaitable, type Coroutine, isProbe, recordAwaitStack } from './coroutine.ts';
import { describe } from './describe.ts';
import { CancelledError, InvalidStateError, isError, RuntimeError } from './errors.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { chooseLoop } from './loop/running.ts';
import type { Task } from './task.ts';

export type FutureState = 'pending' | 'finished' | 'cancelled';

export interface FutureOptions {
  /** The loop that will run the callbacks; by default the running one. */
  readonly loop?: EventLoop | undefined;
  /** What a task that awaits this future waits for, as traces and deadlock reports show it. */
  readonly label?: string;
}

/** Whoever is told when a future is done: a callback, or a task that awaits it. */
export interface Dependent {
  futureDone(future: Future<unknown>): void;
  /** For one that waits in a coroutine: it will not get back there. */
  awaitBroken?(error: Error): void;
}

export class Future<T = unknown> implements Awaitable<T> {
  readonly label: string;
  /** For a future that time will finish (sleep): the loop time, in seconds, at which it will. */
  until: number | undefined = undefined;
  /** True from the moment an awaiting coroutine yields this future until its task has taken note of it. */
  awaited = false;
  protected readonly loop: EventLoop;
  protected state: FutureState = 'pending';
  protected cancelMessage: string | undefined = undefined;
  protected cancelledError: CancelledError | undefined = undefined;
  protected value: T | undefined = undefined;
  protected failure: { readonly error: unknown } | undefined = undefined;
  /** Nearly always there is one: a list is made only for more. */
  private dependents: Dependent | Dependent[] | undefined = undefined;

  constructor(options: FutureOptions = {}) {
    if (!options.loop) requireOptions(options, 'new Future()', 'Write { loop }.');
    this.loop = chooseLoop(options.loop, 'new Future()');
    this.label = options.label ?? 'future';
  }

  getLoop(): EventLoop {
    return this.loop;
  }

  /** True once there is a result, an exception, or a cancellation. */
  done(): boolean {
    return this.state !== 'pending';
  }

  cancelled(): boolean {
    return this.state === 'cancelled';
  }

  // #region failure
  /** The result. Throws the exception if there is one, CancelledError if cancelled, InvalidStateError while pending. */
  result(): T {
    if (this.state === 'cancelled') throw this.makeCancelledError();
    if (this.state === 'pending') throw new InvalidStateError('Result is not set.');
    if (this.failure) {
      this.loop.unretrieved.delete(this);
      throw this.failure.error;
    }
    return this.value as T;
  }

  /** The exception, or undefined if it finished well. Throws CancelledError if cancelled, InvalidStateError while pending. */
  exception(): unknown {
    if (this.state === 'cancelled') throw this.makeCancelledError();
    if (this.state === 'pending') throw new InvalidStateError('Exception is not set.');
    if (this.failure) this.loop.unretrieved.delete(this);
    return this.failure?.error;
  }

  /** Finishes the future. Raises InvalidStateError if it is done already. */
  setResult(result: T): void {
    this.requirePending('setResult');
    this.value = result;
    this.finish('finished');
  }

  /**
   * Finishes the future with an error, which `result()` will throw; an error class stands for an error without a message.
   * Raises InvalidStateError if the future is done already, TypeError for what isn't an error.
   */
  setException(error: unknown): void {
    this.requirePending('setException');
    this.failure = { error: requireError(error) };
    this.finish('finished');
    this.loop.unretrieved.add(this);
  }
  // #endregion

  /** Cancels the future; its callbacks run soon. False, and nothing happens, if it is done already. */
  cancel(message?: string | null): boolean {
    if (this.failure) this.loop.unretrieved.delete(this);
    if (this.state !== 'pending') return false;
    this.cancelMessage = message ?? undefined;
    this.finish('cancelled');
    return true;
  }

  /** Calls `callback(this)` soon after the future is done: through the loop, even if it is done already. */
  addDoneCallback(
    callback: (future: this) => void,
    options: { readonly context?: Context } = {},
  ): void {
    requireCallback(callback, 'addDoneCallback()', options);
    this.addDependent(new DoneCallback<this>(callback, chooseContext(options.context)));
  }

  /** Removes every registration of `callback`, and returns how many there were. */
  removeDoneCallback(callback: (future: this) => void): number {
    const before = listOf(this.dependents);
    const after = before.filter(
      (dependent) => !(dependent instanceof DoneCallback && dependent.callback === callback),
    );
    this.dependents = after;
    return before.length - after.length;
  }

  /** Registers a dependent; a done future notifies it at once. */
  addDependent(dependent: Dependent): void {
    if (this.state !== 'pending') dependent.futureDone(this);
    else if (this.dependents === undefined) this.dependents = dependent;
    else if (Array.isArray(this.dependents)) this.dependents.push(dependent);
    else this.dependents = [this.dependents, dependent];
  }

  removeDependent(dependent: Dependent): void {
    this.dependents = listOf(this.dependents).filter((one) => one !== dependent);
  }

  // #region iterator
  /** What `yield* future` does: suspend until done, then return the result or throw the error. */
  *[Symbol.iterator](): Coroutine<T> {
    if (this.state === 'pending') {
      this.awaited = true;
      do recordAwaitStack();
      while (isProbe(yield this));
      if (this.state === 'pending') throw this.resumedTooEarly();
    }
    return this.result();
  }
  // #endregion

  /** Somebody else went on with the coroutine that waits here. Its task, which would now wait for ever, gets an error, too. */
  private resumedTooEarly(): RuntimeError {
    const [waiting, ...others] = listOf(this.dependents).filter((one) => one.awaitBroken);
    if (!waiting || others.length > 0) return new RuntimeError("await wasn't used with future");
    const error = new RuntimeError(
      'coroutine is being awaited already. If two are to wait for it, make a task of it, and await that.',
    );
    waiting.awaitBroken?.(error);
    return error;
  }

  /** The error that tells of this future's cancellation; one that a coroutine ended with is used once. */
  makeCancelledError(): CancelledError {
    const error = this.cancelledError ?? new CancelledError(this.cancelMessage);
    this.cancelledError = undefined;
    return error;
  }

  /** The message that `cancel` was called with. */
  getCancelMessage(): string | undefined {
    return this.cancelMessage;
  }

  /** The tasks whose end this future waits for, for the wait-for graph: gather and wait know them. */
  waitsForFutures(): readonly Future<unknown>[] {
    return [];
  }

  /** The tasks that have to let go of something before this future can be done, where known: who holds the lock that it waits for. */
  heldBy(): readonly Task[] {
    return [];
  }

  toString(): string {
    return `<Future ${this.state}${this.describeOutcome()}>`;
  }

  /** The result or the exception, as text; nothing while there is none. */
  protected describeOutcome(): string {
    if (this.state !== 'finished') return '';
    return this.failure
      ? ` exception=${describe(this.failure.error)}`
      : ` result=${describe(this.value)}`;
  }

  private requirePending(method: string): void {
    if (this.state === 'pending') return;
    throw new InvalidStateError(
      `${method}() on a future that is already ${this.state}: ${this}. Check done() first.`,
    );
  }

  /** Called when the future has just become done, before anybody is told. */
  protected settled(_state: 'finished' | 'cancelled'): void {}

  // #region finish
  private finish(state: 'finished' | 'cancelled'): void {
    this.state = state;
    this.settled(state);
    const dependents = this.dependents;
    this.dependents = undefined;
    if (Array.isArray(dependents)) for (const dependent of dependents) dependent.futureDone(this);
    else dependents?.futureDone(this);
  }
  // #endregion
}

function listOf(dependents: Dependent | Dependent[] | undefined): Dependent[] {
  if (dependents === undefined) return [];
  return Array.isArray(dependents) ? dependents : [dependents];
}

// #region doneCallback
/** A callback with the context it was registered in. */
class DoneCallback<F extends Future<unknown>> implements Dependent {
  readonly callback: (future: F) => void;
  private readonly context: Context;

  constructor(callback: (future: F) => void, context: Context) {
    this.callback = callback;
    this.context = context;
  }

  futureDone(future: F): void {
    future.getLoop().schedule(this.callback, future, this.context);
  }
}
// #endregion

function requireError(error: unknown): unknown {
  if (isError(error)) return error;
  if (error === Error || isError(Object(error).prototype))
    return Reflect.construct(Object(error), []);
  throw new TypeError(`invalid exception object: ${describe(error)}. Pass an Error.`);
}

/** The error of a future that is done, at which somebody has looked now; undefined if it finished well or was cancelled. */
export function failureOf(future: Future<unknown>): unknown {
  return future.cancelled() ? undefined : future.exception();
}

/** Wakes whoever awaits the future; nothing happens if it is done already, or was cancelled meanwhile. */
export function release(future: Future<void>): void {
  if (!future.done()) future.setResult();
}

/** True for a Future or a Task. */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}
