/** Makes a future of any awaitable. (CPython: ensure_future in Lib/asyncio/tasks.py.) */

import { callHint, requireOptions } from './arguments.ts';
import { type Awaitable, type Coroutine, isawaitable, iscoroutine } from './coroutine.ts';
import { describe } from './describe.ts';
import { Future } from './future.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { chooseLoop } from './loop/running.ts';

export interface EnsureFutureOptions {
  readonly loop?: EventLoop | undefined;
  /** The function that got the awaitable, for messages. */
  readonly caller?: string;
}

/**
 * A future is returned as it is; a coroutine, or another awaitable, is wrapped in a task.
 * Raises TypeError for anything else, RangeError for another loop's future.
 */
export function ensureFuture<T>(
  awaitable: Awaitable<T>,
  options: EnsureFutureOptions = {},
): Future<T> {
  requireOptions(options, 'ensureFuture()', 'Write { loop }.');
  if (awaitable instanceof Future) return requireSameLoop(awaitable, options.loop);
  const loop = chooseLoop(options.loop, 'ensureFuture()');
  return loop.createTask(asCoroutine(awaitable, options.caller ?? 'ensureFuture'));
}

/** The awaitable itself if it is a coroutine, else a coroutine that awaits it. */
export function asCoroutine<T>(awaitable: Awaitable<T>, caller: string): Coroutine<T> {
  if (isCoroutineOf(awaitable)) return awaitable;
  requireAwaitable(awaitable, caller);
  return awaitIt(awaitable);
}

/** Raises TypeError for what can't stand behind `yield*` in a coroutine. */
export function requireAwaitable(value: unknown, caller: string): void {
  if (isawaitable(value)) return;
  throw new TypeError(
    `A Future, a coroutine or an awaitable is required, got ${describe(value)}.${callHint(value, caller)}`,
  );
}

function* awaitIt<T>(awaitable: Awaitable<T>): Coroutine<T> {
  return yield* awaitable;
}

function isCoroutineOf<T>(awaitable: Awaitable<T>): awaitable is Coroutine<T> {
  return iscoroutine(awaitable);
}

/** Raises RangeError (Python: ValueError) for another loop's future. */
export function requireSameLoop<T>(future: Future<T>, loop: EventLoop | undefined): Future<T> {
  if (!loop || loop === future.getLoop()) return future;
  throw new RangeError(
    'The future belongs to a different loop than the one specified as the loop argument',
  );
}
