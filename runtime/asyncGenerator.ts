/** Values that take their time to come, made by a function that can wait. (CPython: asynchronous generators, PEP 525.) */

import { requireFunction, requireMethods } from './arguments.ts';
import { type AsyncIterable, StopAsyncIteration } from './asyncFor.ts';
import type { AsyncContextManager } from './asyncWith.ts';
import { type Coroutine, PASS, type Suspension } from './coroutine.ts';
import { RuntimeError } from './errors.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import type { Closable } from './loop/openGenerators.ts';
import { findRunningLoop } from './loop/running.ts';

/**
 * Thrown into an asynchronous generator by `aclose()`, where it waits in `emit`. Let it pass: catch it only to clean up, then throw it
 * again. (In Python it is a BaseException, which `except Exception` misses.)
 */
export class GeneratorExit extends Error {
  override get name(): string {
    return 'GeneratorExit';
  }
}

/** Hands a value to whoever iterates, and waits until they want the next. Returns what `asend` was called with, if that was the call. */
export type Emit<T, S = undefined> = (value: T) => Coroutine<S | undefined>;

/**
 * `asyncGenerator<number>(function* (emit) { … yield* emit(1); … })` is what Python writes as an `async def` with `yield` in it. Nothing of the body
 * runs before the first `next()`. Iterate with `asyncFor`; whoever stops early should call `aclose()`, or use `aclosing`: otherwise the body's `finally`
 * blocks run when the loop shuts down.
 */
export function asyncGenerator<T, S = undefined>(
  body: (emit: Emit<T, S>) => Coroutine<void>,
): AsyncGenerator<T, S> {
  return new AsyncGenerator(body);
}

type State = 'created' | 'suspended' | 'running' | 'closed';
/** Lets the body go on, by `next` or `throw`. */
type Turn = (body: Coroutine<void>) => IteratorResult<Suspension, void>;

export class AsyncGenerator<T, S = undefined> implements AsyncIterable<T>, Closable {
  private readonly body: Coroutine<void>;
  private readonly bodyName: string;
  private state: State = 'created';
  private loop: EventLoop | undefined;
  /** True while the body executes: only then it may emit. */
  private executing = false;
  /** True once it was asked to end. */
  private exiting = false;
  private emitted: { readonly value: T } | undefined;

  constructor(body: (emit: Emit<T, S>) => Coroutine<void>) {
    requireFunction(body, 'asyncGenerator()', 'a generator function');
    this.bodyName = body.name || 'anonymous';
    this.body = body((value) => this.emit(value));
  }

  /** Runs the body to its next `emit`, and returns the value. Raises StopAsyncIteration when the body has ended. */
  *next(): Coroutine<T> {
    return yield* this.resume('anext', (body) => body.next());
  }

  /** `next()`, with the value that `emit` returns inside the body. Raises TypeError if the body is not in an `emit` yet. */
  *asend(value: S): Coroutine<T> {
    if (this.state === 'created' && value !== undefined)
      throw new TypeError("can't send a value to a just-started async generator");
    return yield* this.resume('anext', (body) => body.next(value));
  }

  /** Throws the error where the body waits in `emit`; returns the next value that it emits. Does nothing once the body has ended. */
  *athrow(error: unknown): Coroutine<T | undefined> {
    if (this.state === 'closed') return undefined;
    this.requireIdle('athrow');
    this.requireNotExiting();
    return yield* this.resume('athrow', (body) => body.throw(error));
  }

  /**
   * Ends the body where it waits in `emit`, so that its `finally` blocks run; they may wait. Raises what the body throws meanwhile,
   * RuntimeError if it emits again or if somebody waits for its next value.
   */
  *aclose(): Coroutine<void> {
    if (this.state === 'closed') return;
    this.requireIdle('aclose');
    this.requireNotExiting();
    this.exiting = true;
    this.loop?.openGenerators.delete(this);
    try {
      yield* this.resume('aclose', (body) => body.throw(new GeneratorExit()));
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopAsyncIteration) return;
      throw error;
    }
    throw new RuntimeError(
      'async generator ignored GeneratorExit: it emitted a value while it was being closed',
    );
  }

  toString(): string {
    return `<AsyncGenerator ${this.bodyName} ${this.state}>`;
  }

  // #region drive
  private *resume(caller: string, first: Turn): Coroutine<T> {
    this.requireIdle(caller);
    if (this.state === 'closed') throw new StopAsyncIteration();
    if (this.state === 'created') this.register();
    this.state = 'running';
    for (let turn = first; ; ) {
      const suspension = this.takeTurn(turn);
      if (this.emitted) return this.takeEmitted(this.emitted);
      turn = yield* passOn(suspension);
    }
  }

  private *emit(value: T): Coroutine<S | undefined> {
    if (!this.executing || this.emitted)
      throw new RuntimeError(`emit() works only in the body of its own generator: ${this}`);
    this.emitted = { value };
    return (yield PASS) as S | undefined;
  }

  private takeEmitted({ value }: { readonly value: T }): T {
    this.emitted = undefined;
    this.state = 'suspended';
    return value;
  }
  // #endregion

  /** Runs the body until it waits: for somebody to want the value that it emitted, or for something that our task has to wait for. */
  private takeTurn(turn: Turn): Suspension {
    this.executing = true;
    let result: IteratorResult<Suspension, void>;
    try {
      result = turn(this.body);
    } catch (error) {
      this.end();
      if (!(error instanceof StopAsyncIteration)) throw error;
      throw new RuntimeError('async generator raised StopAsyncIteration', { cause: error });
    } finally {
      this.executing = false;
    }
    if (!result.done) return result.value;
    this.end();
    throw new StopAsyncIteration();
  }

  /** A body that emitted instead of ending takes no second `aclose`, and no error, but goes on if it is asked for values. */
  private requireNotExiting(): void {
    if (this.exiting) throw new StopAsyncIteration();
  }

  private requireIdle(caller: string): void {
    if (this.state === 'running')
      throw new RuntimeError(`${caller}(): asynchronous generator is already running`);
  }

  private register(): void {
    this.loop = findRunningLoop();
    this.loop?.openGenerators.add(this);
  }

  private end(): void {
    this.state = 'closed';
    this.loop?.openGenerators.delete(this);
  }
}

/** The body waits: so does the task that iterates, and what comes back goes to the body. */
function* passOn(suspension: Suspension): Coroutine<Turn> {
  try {
    const sent = yield suspension;
    return (body) => body.next(sent);
  } catch (error) {
    return (body) => body.throw(error);
  }
}

/** `yield* asyncWith(aclosing(generator), function* (values) { … })` closes the generator when the block ends. (CPython: contextlib.aclosing.) */
export function aclosing<C extends Closable>(closable: C): AsyncContextManager<C, false> {
  requireMethods(closable, ['aclose'], ['aclosing()', 'an object with aclose()']);
  return {
    *enter() {
      return closable;
    },
    *exit() {
      yield* closable.aclose();
      return false;
    },
  };
}
