/** Iterating over values that have to be awaited: Python's `async for`. (PEP 492.) */

import { requireBlock, requireMethods } from './arguments.ts';
import type { Coroutine } from './coroutine.ts';

/** A source of values, each of which may take a while. `next` raises StopAsyncIteration when there are no more. */
export interface AsyncIterable<T> {
  next(): Coroutine<T>;
}

/** Raised by `next()` of an asynchronous iterator that has no more values. */
export class StopAsyncIteration extends Error {
  override get name(): string {
    return 'StopAsyncIteration';
  }
}

/** Runs `body` for each value, one after the other. An error in the body ends the loop and goes on to the caller. */
export function* asyncFor<T>(
  iterable: AsyncIterable<T>,
  body: (value: T) => Coroutine<void>,
): Coroutine<void> {
  requireMethods(iterable, ['next'], ['asyncFor()', 'an asynchronous iterable, with next()']);
  for (;;) {
    let value: T;
    try {
      value = yield* iterable.next();
    } catch (error) {
      if (error instanceof StopAsyncIteration) return;
      throw error;
    }
    yield* requireBlock(body(value), 'asyncFor()');
  }
}
