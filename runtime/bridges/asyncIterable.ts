/** JavaScript's async iterables and this runtime's, both ways. (CPython: the protocol of `async for`, PEP 492 and 525.) */

import { requireLoop, requireMethods, requireOptions } from '../arguments.ts';
import { type AsyncIterable, StopAsyncIteration } from '../asyncFor.ts';
import { type AsyncGenerator, asyncGenerator } from '../asyncGenerator.ts';
import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { CancelledError } from '../errors.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { getRunningLoop } from '../loop/running.ts';
import { fromPromise, toPromise } from './promise.ts';

/**
 * The values of something that JavaScript iterates with `for await`: a stream, a web socket, an async generator. Closing it early ends the iterable, too.
 * Raises RuntimeError on a SimulatedLoop, at the first value: see `fromPromise`.
 */
export function fromAsyncIterable<T>(iterable: globalThis.AsyncIterable<T>): AsyncGenerator<T> {
  if (!(Symbol.asyncIterator in Object(iterable)))
    throw new TypeError(
      `fromAsyncIterable() takes what \`for await\` iterates, got ${describe(iterable)}`,
    );
  return asyncGenerator<T>(function* fromAsyncIterable(emit) {
    const iterator = iterable[Symbol.asyncIterator]();
    let result = yield* nextFrom(iterator);
    while (!result.done) {
      yield* closingEarly(iterator, emit(result.value));
      result = yield* nextFrom(iterator);
    }
  });
}

/** A cancelled wait for the next value closes the iterator, but doesn't wait for that: the value may never come. */
function* nextFrom<T>(iterator: AsyncIterator<T>): Coroutine<IteratorResult<T>> {
  try {
    return yield* fromPromise(iterator.next());
  } catch (error) {
    if (error instanceof CancelledError) iterator.return?.().catch(() => undefined);
    throw error;
  }
}

/** Whoever iterates stopped early, if the emit throws. */
function* closingEarly(
  iterator: AsyncIterator<unknown>,
  emit: Coroutine<unknown>,
): Coroutine<void> {
  try {
    yield* emit;
  } catch (error) {
    const closing = iterator.return?.();
    if (closing) yield* fromPromise(closing);
    throw error;
  }
}

/** What can be iterated, and closed if it knows how: an asynchronous generator, or any AsyncIterable. */
type Source<T> = AsyncIterable<T> & { aclose?(): Coroutine<void> };

/**
 * The values for JavaScript's `for await`, which asks the loop for each of them; leaving that loop early calls `aclose()`. `loop` is for
 * callers outside of it; by default the running one.
 */
export function toAsyncIterable<T>(
  source: Source<T>,
  options: { readonly loop?: EventLoop | undefined } = {},
): AsyncIterableIterator<T, undefined> {
  requireMethods(source, ['next'], ['toAsyncIterable()', 'an asynchronous iterable, with next()']);
  requireOptions(options, 'toAsyncIterable()', 'Write { loop }.');
  const loop = options.loop ?? getRunningLoop();
  requireLoop(loop, 'toAsyncIterable()');
  return {
    next: () => toPromise(nextResult(source), { loop }),
    return: () => toPromise(close(source), { loop }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function* nextResult<T>(source: Source<T>): Coroutine<IteratorResult<T, undefined>> {
  try {
    return { done: false, value: yield* source.next() };
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
    throw error;
  }
}

function* close<T>(source: Source<T>): Coroutine<IteratorResult<T, undefined>> {
  if (source.aclose) yield* source.aclose();
  return { done: true, value: undefined };
}
