/** Resources that are released whatever happens: Python's `async with`. (PEP 492.) */

import { requireBlock, requireManager } from './arguments.ts';
import type { Coroutine } from './coroutine.ts';

/** Something to enter and to leave. `exit` gets the error that the body threw, if it did; returning true swallows it. */
export interface AsyncContextManager<T, Swallows extends boolean = boolean> {
  enter(): Coroutine<T>;
  exit(error?: unknown): Coroutine<Swallows>;
}

export function asyncWith<T, R>(
  manager: AsyncContextManager<T, false>,
  body: (value: T) => Coroutine<R>,
): Coroutine<R>;
export function asyncWith<T, R>(
  manager: AsyncContextManager<T>,
  body: (value: T) => Coroutine<R>,
): Coroutine<R | undefined>;
// #region asyncWith
/**
 * Enters the manager, runs `body` with what `enter` gave, and leaves:
 * `exit` runs when the body returned, threw, or was cancelled. Returns the
 * body's result; undefined if the body threw and `exit` swallowed the error.
 */
export function* asyncWith<T, R>(
  manager: AsyncContextManager<T>,
  body: (value: T) => Coroutine<R>,
): Coroutine<R | undefined> {
  requireManager(manager, 'asyncWith()');
  const value = yield* manager.enter();
  let result: R;
  try {
    result = yield* requireBlock(body(value), 'asyncWith()');
  } catch (error) {
    if (yield* manager.exit(error)) return undefined;
    throw error;
  }
  yield* manager.exit();
  return result;
}
// #endregion
