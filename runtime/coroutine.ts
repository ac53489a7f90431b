/**
 * Coroutines and awaitables: the shapes on which everything else stands. (CPython: Lib/asyncio/coroutines.py, PEP 492.)
 *
 * A coroutine is a generator. Calling a `function*` runs none of it; `yield*` runs another awaitable to its end inside
 * the current one, which is what Python writes `await`. When there is something to wait for, the innermost awaitable
 * yields a Suspension, and that travels through the whole `yield*` chain to the task that drives it.
 */

import type { Future } from './future.ts';

/** What an awaitable hands to the task that drives it: the future to wait for, or PASS. */
export type Suspension = Future<unknown> | typeof PASS;

/** A computation that can stop in the middle: what a `function*` of this course returns. It starts when it is awaited. */
export type Coroutine<T> = Generator<Suspension, T, unknown>;

/** Anything that `yield*` accepts: a coroutine, a Future, a Task, or an object with such an iterator. */
export interface Awaitable<T> {
  [Symbol.iterator](): Iterator<Suspension, T, unknown>;
}

/** Yielded by `sleep(0)`: "let the loop make one pass". (Python yields None.) */
export const PASS = Symbol('asyncio.pass');

/** True for a coroutine object: a generator, started or not. */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return Object.prototype.toString.call(value) === '[object Generator]';
}

/** True for anything that can stand behind `yield*` in a coroutine; strings and arrays don't count. */
export function isawaitable(value: unknown): value is Awaitable<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

/** Gives the loop one pass: every handle that is ready now runs before this one goes on. */
export function* pass(): Coroutine<void> {
  while (isProbe(yield PASS)) recordAwaitStack();
}

// #region probe
/**
 * A suspended generator can't be looked into, but it can be asked. Sent a probe instead of a result, the innermost
 * awaitable notes the call stack, on which every `yield*` of the chain stands at this moment, and suspends again.
 */
const PROBE = Symbol('asyncio.probe');
let recordedStack = '';

/** True when a suspended awaitable was resumed only to record where it stands. */
export function isProbe(sent: unknown): boolean {
  return sent === PROBE;
}

/** Called by the innermost awaitable of a probed chain. */
export function recordAwaitStack(): void {
  recordedStack = new Error().stack ?? '';
}

/** The text of V8's stack inside a coroutine that is suspended in this runtime. It stays suspended. */
export function probeAwaitStack(coroutine: Coroutine<unknown>): string {
  recordedStack = '';
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  coroutine.next(PROBE);
  Error.stackTraceLimit = limit;
  return recordedStack;
}
// #endregion
