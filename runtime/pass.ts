/**
 * What `sleep(0)` is: a coroutine that lets the loop make one pass, and then returns. (CPython: __sleep0 in Lib/asyncio/tasks.py.)
 *
 * Written as a generator it would be `yield PASS; return result`. Nothing is awaited as often, and making a generator takes longer than the
 * whole rest of the step. So here is, once, what a generator is underneath: an object with the three methods that `yield*` calls.
 */

import { type Coroutine, isProbe, PASS, recordAwaitStack, type Suspension } from './coroutine.ts';

/** The same for all, and read by `yield*` only. */
const SUSPENDED: IteratorResult<Suspension, never> = Object.freeze({ done: false, value: PASS });

export class Pass<T> implements Coroutine<T> {
  private state: 'created' | 'suspended' | 'closed' = 'created';
  private result: T | undefined;
  /** A property of its own, as `claim` makes it of every coroutine. */
  [Symbol.iterator] = itself;

  constructor(result: T) {
    this.result = result;
  }

  next(sent?: unknown): IteratorResult<Suspension, T> {
    if (this.state === 'closed') return { done: true, value: undefined as T };
    if (this.state === 'suspended' && !isProbe(sent)) return this.return(this.result as T);
    this.state = 'suspended';
    recordAwaitStack();
    return SUSPENDED;
  }

  throw(error: unknown): never {
    this.state = 'closed';
    throw error;
  }

  return(value: T): IteratorResult<Suspension, T> {
    this.state = 'closed';
    return { done: true, value };
  }

  get [Symbol.toStringTag](): string {
    return 'Generator';
  }
}

function itself<T>(this: Pass<T>): Pass<T> {
  return this;
}
