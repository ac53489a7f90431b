/** Promises and awaitables, both ways. (No counterpart in CPython, which has no promises.) */

import { requireLoop, requireOptions } from '../arguments.ts';
import { type Awaitable, isawaitable } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { ensureFuture } from '../ensureFuture.ts';
import { CancelledError, isError, RuntimeError } from '../errors.ts';
import { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { getRunningLoop } from '../loop/running.ts';

/** A promise, or a function that starts the work when it is given a signal, and returns its promise. */
export type PromiseSource<T> = PromiseLike<T> | ((signal: AbortSignal) => PromiseLike<T>);

// #region fromPromise
/**
 * A future with the outcome of the promise: `yield* fromPromise(fetch(url))`. A promise can't be cancelled, so cancelling the future only stops
 * waiting. To stop the work, too, pass a function: `fromPromise((signal) => fetch(url, { signal }))` aborts the signal.
 *
 * Raises RuntimeError on a SimulatedLoop: a promise is settled by the host, for which that loop never waits. A SimulatedHostLoop does.
 */
export function fromPromise<T>(source: PromiseSource<T>): Future<T> {
  const loop = requireHost('fromPromise()');
  const controller = new AbortController();
  const promise = typeof source === 'function' ? source(controller.signal) : source;
  if (typeof promise?.then !== 'function')
    throw new TypeError(`fromPromise() takes a promise, got ${describe(promise)}`);
  const future = new PromiseFuture<T>(loop, controller);
  loop.expectHost(future);
  promise.then(
    (result) => settleSoon(future, () => future.setResult(result)),
    (reason) => settleSoon(future, () => future.setException(toError(reason))),
  );
  return future;
}

/** Calls `settle` in the loop's own time, unless nobody waits for the outcome any more. */
export function settleSoon(future: Future<unknown>, settle: () => void): void {
  const loop = future.getLoop();
  if (loop.isClosed()) return;
  loop.callSoonThreadsafe(() => {
    if (!future.done()) settle();
  });
}
// #endregion

/** The running loop, if the host's promises can arrive while it runs. */
export function requireHost(caller: string): EventLoop {
  const loop = getRunningLoop();
  if (loop.takesPromises) return loop;
  throw new RuntimeError(
    `${caller} needs a loop that waits for the host: a SimulatedLoop never does. Run this on a HostLoop or a SimulatedHostLoop (in a test: simulateAsync), or use a coroutine in its place.`,
  );
}

class PromiseFuture<T> extends Future<T> {
  private readonly controller: AbortController;

  constructor(loop: EventLoop, controller: AbortController) {
    super({ loop, label: 'promise' });
    this.controller = controller;
  }

  override cancel(message?: string | null): boolean {
    if (!super.cancel(message)) return false;
    this.controller.abort(new CancelledError(message ?? undefined));
    return true;
  }
}

export interface ToPromiseOptions {
  /** The loop to run it on: for callers outside of it, such as an event handler of the host. By default the running one. */
  readonly loop?: EventLoop | undefined;
  /** Cancels the awaitable when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

// #region toPromise
/**
 * A promise of the awaitable's outcome, for code that uses `await`. A coroutine starts as a task. If it is cancelled, the promise is rejected
 * with CancelledError; if the signal aborts, with the signal's reason. Raises TypeError for what is no awaitable.
 */
export function toPromise<T>(awaitable: Awaitable<T>, options: ToPromiseOptions = {}): Promise<T> {
  if (!isawaitable(awaitable))
    throw new TypeError(`toPromise() takes an awaitable, got ${describe(awaitable)}`);
  requireOptions(options, 'toPromise()', 'Write { loop }.');
  const { signal } = options;
  const loop = options.loop ?? getRunningLoop();
  requireLoop(loop, 'toPromise()');
  const future = ensureFuture(awaitable, { loop });
  loop.expectHost();
  const cancel = () => loop.callSoonThreadsafe(() => future.cancel());
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  return new Promise((resolve, reject) => {
    future.addDoneCallback(() => {
      signal?.removeEventListener('abort', cancel);
      if (future.cancelled()) reject(signal?.aborted ? signal.reason : future.makeCancelledError());
      else if (future.exception() !== undefined) reject(future.exception());
      else resolve(future.result());
    });
  });
}
// #endregion

/** A promise may be rejected with anything; a future fails with an error. */
export function toError(reason: unknown): Error {
  return isError(reason) ? reason : new Error(describe(reason), { cause: reason });
}
