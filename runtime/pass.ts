/**
 * What `sleep(0)` is: a coroutine that lets the loop make one pass, and then returns. (CPython: __sleep0 in Lib/asyncio/tasks.py.)
 *
 * Written as a generator it would be `yield PASS; return result`. But a program that gives way often does little else, and making a generator takes
 * as long as the whole rest of the step. So here is, once, what a generator is underneath: an object with the three methods that `yield*` calls.
 */

import { type Coroutine, isProbe, PASS, recordAwaitStack, type Suspension } from './coroutine.ts';

/** The same for all, and frozen, since each driver gets it as it is. */
const SUSPENDED: IteratorResult<Suspension, never> = Object.freeze({ done: false, value: PASS });

/** Suspends once, for a pass of the loop, and returns `result`. */
export class Pass<T> implements Coroutine<T> {
  #state: 'created' | 'suspended' | 'closed' = 'created';
  readonly #result: T;
  /** A property of its own, since `claim` sets it, and a property that is only inherited can't be set where prototypes are frozen. */
  [Symbol.iterator] = itself;

  constructor(result: T) {
    this.#result = result;
  }

  next(sent?: unknown): IteratorResult<Suspension, T> {
    if (this.#state === 'closed') return { done: true, value: undefined as T };
    if (this.#state === 'suspended' && !isProbe(sent)) return this.return(this.#result);
    this.#state = 'suspended';
    recordAwaitStack();
    return SUSPENDED;
  }

  throw(error: unknown): never {
    this.#state = 'closed';
    throw error;
  }

  return(value: T): IteratorResult<Suspension, T> {
    this.#state = 'closed';
    return { done: true, value };
  }

  get [Symbol.toStringTag](): string {
    return 'Generator';
  }
}

function itself<T>(this: Pass<T>): Pass<T> {
  return this;
}
