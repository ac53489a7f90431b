/**
 * The future of a job: of something that happens outside the event loop. (CPython: concurrent.futures.Future, Lib/concurrent/futures/_base.py.)
 *
 * It knows no loop, so it can't be awaited: its callbacks are called at once, by whoever finishes it. `wrapFuture` makes a future of
 * the loop that follows it; `loop.runInExecutor` has done that already.
 */

import { requireCallback } from '../arguments.ts';
import { CancelledError, InvalidStateError, RuntimeError } from '../errors.ts';
import { blockUntil } from './blockUntil.ts';

export type ConcurrentFutureState = 'pending' | 'running' | 'finished' | 'cancelled';

/** The outcome of a job, which an executor gives it. In the loop, await what `wrapFuture` makes of it. */
export class ConcurrentFuture<T = unknown> {
  private state: ConcurrentFutureState = 'pending';
  private value: T | undefined = undefined;
  private failure: { readonly error: unknown } | undefined = undefined;
  private callbacks: (() => void)[] = [];

  /** True while the job runs. */
  running(): boolean {
    return this.state === 'running';
  }

  /** True once there is a result, an exception, or a cancellation. */
  done(): boolean {
    return this.state === 'finished' || this.state === 'cancelled';
  }

  cancelled(): boolean {
    return this.state === 'cancelled';
  }

  /** Cancels a job that hasn't started. False, and nothing happens, once it runs or has finished: nobody can stop it then. */
  cancel(): boolean {
    if (this.state === 'running' || this.state === 'finished') return false;
    if (this.state === 'pending') this.finish('cancelled');
    return true;
  }

  /**
   * The result; throws the job's exception, or CancelledError. While the job isn't done this blocks, at most `timeout` seconds, and then
   * throws TimeoutError. Only virtual time can block: where time is real, or inside a simulated job, it raises RuntimeError.
   */
  result(timeout?: number | null): T {
    this.wait(timeout);
    if (this.failure) throw this.failure.error;
    return this.value as T;
  }

  /** The exception, or undefined if the job finished well. Blocks, and throws, as `result` does. */
  exception(timeout?: number | null): unknown {
    this.wait(timeout);
    return this.failure?.error;
  }

  /** Calls `callback(this)` when the future is done: at once if it is, else from wherever it is finished. */
  addDoneCallback(callback: (future: this) => void): void {
    requireCallback(callback, 'addDoneCallback()');
    if (this.done()) this.call(callback);
    else this.callbacks.push(() => this.call(callback));
  }

  /** For executors: the job is about to start. False if it was cancelled, and must not. */
  setRunningOrNotifyCancel(): boolean {
    if (this.state === 'cancelled') return false;
    if (this.state !== 'pending')
      throw new RuntimeError(`Future in unexpected state: ${this.state}`);
    this.state = 'running';
    return true;
  }

  /** For executors: the job returned. Raises InvalidStateError if the future is done already. */
  setResult(result: T): void {
    this.requireNotDone('setResult');
    this.value = result;
    this.finish('finished');
  }

  /** For executors: the job threw. Raises InvalidStateError if the future is done already. */
  setException(error: unknown): void {
    this.requireNotDone('setException');
    this.failure = { error };
    this.finish('finished');
  }

  toString(): string {
    return `<ConcurrentFuture ${this.state}>`;
  }

  private wait(timeout: number | null | undefined): void {
    blockUntil(() => this.done(), timeout ?? null);
    if (this.state === 'cancelled') throw new CancelledError();
  }

  private requireNotDone(method: string): void {
    if (!this.done()) return;
    throw new InvalidStateError(`${method}() on a future that is already ${this.state}: ${this}`);
  }

  private finish(state: ConcurrentFutureState): void {
    this.state = state;
    const callbacks = this.callbacks;
    this.callbacks = [];
    for (const callback of callbacks) callback();
  }

  /** A callback that throws doesn't keep the others from being called. */
  private call(callback: (future: this) => void): void {
    try {
      callback(this);
    } catch (error) {
      console.error(`exception calling callback for ${this}`, error);
    }
  }
}
