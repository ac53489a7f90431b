/** AbortSignals and cancellation, both ways. (No counterpart in CPython; the pattern is that of Lib/asyncio/timeouts.py.) */

import { requireMethods } from '../arguments.ts';
import type { AsyncContextManager } from '../asyncWith.ts';
import type { Coroutine } from '../coroutine.ts';
import { CancelledError, RuntimeError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { getRunningLoop } from '../loop/running.ts';
import type { Task } from '../task.ts';
import { settleSoon } from './promise.ts';

/** A future that is done when the signal aborts; its result is the signal's reason. */
export function fromAbortSignal(signal: AbortSignal): Future<unknown> {
  requireSignal(signal, 'fromAbortSignal()');
  const loop = getRunningLoop();
  const future = loop.createFuture<unknown>('abort signal');
  loop.expectHost(future);
  const finish = () => settleSoon(future, () => future.setResult(signal.reason));
  if (signal.aborted) finish();
  signal.addEventListener('abort', finish);
  future.addDoneCallback(() => signal.removeEventListener('abort', finish));
  return future;
}

/** A signal that aborts when the future, or task, has been cancelled; its reason is the CancelledError. It does nothing if it ends otherwise. */
export function toAbortSignal(future: Future<unknown>): AbortSignal {
  requireMethods(future, ['addDoneCallback'], ['toAbortSignal()', 'a future or a task']);
  const controller = new AbortController();
  const abort = () => {
    if (future.cancelled()) controller.abort(new CancelledError(future.getCancelMessage()));
  };
  future.addDoneCallback(abort);
  return controller.signal;
}

// #region cancelOnAbort
/**
 * `yield* asyncWith(cancelOnAbort(signal), function* () { … })`: when the signal aborts, the body is cancelled, and the signal's reason is raised in
 * place of the CancelledError. A cancellation that comes from elsewhere stays one.
 */
export function cancelOnAbort(signal: AbortSignal): AsyncContextManager<AbortSignal, false> {
  requireSignal(signal, 'cancelOnAbort()');
  return new AbortScope(signal);
}

class AbortScope implements AsyncContextManager<AbortSignal, false> {
  private readonly signal: AbortSignal;
  private loop: EventLoop | undefined;
  private task: Task | undefined;
  private requestsBefore = 0;
  private cancelled = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  *enter(): Coroutine<AbortSignal> {
    this.loop = getRunningLoop();
    this.loop.expectHost();
    this.task = this.loop.currentTask();
    if (!this.task) throw new RuntimeError('cancelOnAbort() should be used inside a task');
    this.requestsBefore = this.task.cancelling();
    if (this.signal.aborted) this.cancelTask();
    else this.signal.addEventListener('abort', this.onAbort);
    return this.signal;
  }

  *exit(error?: unknown): Coroutine<false> {
    this.signal.removeEventListener('abort', this.onAbort);
    const task = this.task;
    this.task = undefined;
    if (!this.cancelled || !task) return false;
    const requestsLeft = task.uncancel();
    if (requestsLeft <= this.requestsBefore && error instanceof CancelledError)
      throw this.signal.reason;
    return false;
  }

  /** The host calls this between the loop's passes; the task must be cancelled in one of them, and only if it is still in the block. */
  private readonly onAbort = (): void => {
    if (this.loop && !this.loop.isClosed()) this.loop.callSoonThreadsafe(() => this.cancelTask());
  };

  private cancelTask(): void {
    if (!this.task) return;
    this.cancelled = true;
    this.task.cancel();
  }
}
// #endregion

function requireSignal(signal: unknown, caller: string): void {
  requireMethods(signal, ['addEventListener', 'throwIfAborted'], [caller, 'an AbortSignal']);
}
