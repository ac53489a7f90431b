/**
 * Coroutines and awaitables: the shapes on which everything else stands. (CPython: Lib/asyncio/coroutines.py, PEP 492.)
 *
 * A coroutine is a generator (or, once, what does the same: `pass.ts`). Calling a `function*` runs none of it; `yield*` runs another awaitable to its end inside
 * the current one, which is what Python writes `await`. When there is something to wait for, the innermost awaitable
 * yields a Suspension, and that travels through the whole `yield*` chain to the task that drives it.
 */

import type { Future } from './future.ts';
import { findRunningLoop } from './loop/running.ts';
import type { SourceFrame } from './trace/events.ts';
import { callerStack, type Owner } from './trace/frames.ts';

/** What an awaitable hands to the task that drives it: the future to wait for, or PASS. */
export type Suspension = Future<unknown> | typeof PASS;

/** A computation that can stop in the middle: what a `function*` of this course returns. It starts when it is awaited. */
export interface Coroutine<T> extends Iterator<Suspension, T, unknown> {
  throw(error: unknown): IteratorResult<Suspension, T>;
  return(value: T): IteratorResult<Suspension, T>;
  [Symbol.iterator](): Coroutine<T>;
}

/** Anything that `yield*` accepts: a coroutine, a Future, a Task, or an object with such an iterator. */
export interface Awaitable<T> {
  [Symbol.iterator](): Iterator<Suspension, T, unknown>;
}

/** Yielded by `sleep(0)`: "let the loop make one pass". (Python yields None.) */
export const PASS = Symbol('asyncio.pass');

/** True for a coroutine object: a generator, started or not. */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  if (typeof value !== 'object' || value === null || !(Symbol.toStringTag in value)) return false;
  return value[Symbol.toStringTag] === 'Generator';
}

/** True for a function whose call gives a coroutine object: a `function*`, or one that is marked. Quick for plain ones, since each callback is asked. */
export function iscoroutinefunction(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  if (Object.getPrototypeOf(value) === Function.prototype) return marked.has(value);
  return Object.prototype.toString.call(value) === '[object GeneratorFunction]';
}

const marked = new WeakSet<object>();

/** Marks a plain function that returns a coroutine. (CPython: inspect.markcoroutinefunction.) */
export function markcoroutinefunction(func: object): void {
  marked.add(func);
}

/** True for anything that can stand behind `yield*` in a coroutine; strings and arrays don't count. */
export function isawaitable(value: unknown): value is Awaitable<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

/**
 * A suspended generator can't be looked into. So the innermost awaitable, before it suspends, notes the call stack, on which every
 * `yield*` of the chain stands at this moment: in a traced program. In another it can be asked later. Sent a probe instead of a result, it
 * notes the stack and suspends again.
 */
const PROBE = Symbol('asyncio.probe');
let probing: Owner | undefined;
let recordedStack: SourceFrame[] = [];

/** True when a suspended awaitable was resumed only to record where it stands. */
export function isProbe(sent: unknown): boolean {
  return sent === PROBE;
}

/** Called by the innermost awaitable of a chain before it suspends; does nothing unless somebody wants to know. */
export function recordAwaitStack(): void {
  if (probing || findRunningLoop()?.tracer) recordedStack = callerStack(probing);
}

/** The `yield*` stack of the coroutine that has just suspended on a traced loop, innermost first. */
export function suspensionStack(): SourceFrame[] {
  const stack = recordedStack;
  recordedStack = [];
  return stack;
}

/**
 * The `yield*` stack of any suspended coroutine, innermost first: where it stands in the program, or in the runtime beneath. It stays
 * suspended. Only for one that has started: asking would start it. Empty where the chain was driven by hand, so that the question doesn't reach the innermost awaitable.
 */
export function awaitStack(coroutine: Coroutine<unknown>, owner: Owner = 'program'): SourceFrame[] {
  probing = owner;
  try {
    coroutine.next(PROBE);
    return suspensionStack();
  } catch {
    return [];
  } finally {
    probing = undefined;
  }
}
