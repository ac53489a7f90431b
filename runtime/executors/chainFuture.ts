/** Two futures, one of which follows the other. (CPython: _chain_future and wrap_future in Lib/asyncio/futures.py.) */

import { requireOptions } from '../arguments.ts';
import { describe } from '../describe.ts';
import { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { chooseLoop } from '../loop/running.ts';
import { ConcurrentFuture } from './concurrentFuture.ts';

type AnyFuture<T> = Future<T> | ConcurrentFuture<T>;

export interface WrapOptions {
  /** The loop whose future is wanted; by default the running one. */
  readonly loop?: EventLoop | undefined;
  /** What a task that awaits it waits for, as traces show it. */
  readonly label?: string | undefined;
}

/**
 * A future of the loop that follows a job's future: it gets the same outcome, and cancelling it cancels the job if that hasn't started. A
 * future of a loop is returned as it is.
 */
export function wrapFuture<T>(future: AnyFuture<T>, options: WrapOptions = {}): Future<T> {
  if (future instanceof Future) return future;
  if (!(future instanceof ConcurrentFuture))
    throw new TypeError(`a ConcurrentFuture is expected, got ${describe(future)}`);
  requireOptions(options, 'wrapFuture()', 'Write { loop }.');
  const loop = chooseLoop(options.loop, 'wrapFuture()');
  const follower = loop.createFuture<T>(options.label ?? 'executor');
  chainFuture(future, follower);
  return follower;
}

// #region chain
/** `destination` gets the outcome of `source`; cancelling `destination` cancels `source`. */
export function chainFuture<T>(source: AnyFuture<T>, destination: AnyFuture<T>): void {
  const sourceLoop = loopOf(source);
  const destinationLoop = loopOf(destination);
  const cancelSource = () => source.cancel();
  const setState = () => copyOutcome(source, destination);
  onDone(destination, function checkCancel() {
    if (!destination.cancelled()) return;
    if (!sourceLoop || sourceLoop === destinationLoop) cancelSource();
    else sourceLoop.callSoonThreadsafe(cancelSource);
  });
  onDone(source, function sourceDone() {
    if (destinationLoop?.isClosed()) return;
    if (!destinationLoop || destinationLoop === sourceLoop) setState();
    else destinationLoop.callSoonThreadsafe(setState);
  });
}
// #endregion

function copyOutcome<T>(source: AnyFuture<T>, destination: AnyFuture<T>): void {
  if (destination instanceof Future && destination.cancelled()) return;
  if (source.cancelled()) destination.cancel();
  if (destination instanceof ConcurrentFuture && !destination.setRunningOrNotifyCancel()) return;
  if (source.cancelled()) return;
  const exception = source.exception();
  if (exception === undefined) destination.setResult(source.result());
  else destination.setException(exception);
}

function onDone<T>(future: AnyFuture<T>, callback: () => void): void {
  if (future instanceof Future) future.addDoneCallback(callback);
  else future.addDoneCallback(callback);
}

function loopOf(future: AnyFuture<unknown>): EventLoop | undefined {
  return future instanceof Future ? future.getLoop() : undefined;
}
