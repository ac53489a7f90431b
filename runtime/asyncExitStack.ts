/** Any number of resources, released in reverse order. (CPython: class AsyncExitStack in Lib/contextlib.py.) */

import { requireBlock, requireFunction, requireManager } from './arguments.ts';
import type { AsyncContextManager } from './asyncWith.ts';
import { type Coroutine, iscoroutine } from './coroutine.ts';

/** Something to enter and to leave without waiting: what Python's plain `with` takes. */
export interface ContextManager<T, Swallows extends boolean = boolean> {
  enter(): T;
  exit(error?: unknown): Swallows;
}

/** Called when the stack unwinds, with the error that is on its way out, if there is one. Returning true swallows it. */
export type ExitCallback = (error?: unknown) => unknown;
export type AsyncExitCallback = (error?: unknown) => Coroutine<unknown>;

/**
 * `yield* asyncWith(new AsyncExitStack(), function* (stack) { … })`: what the body enters through the stack, and the callbacks that it registers, are
 * left and called when the block ends, the last one first, whatever happens. For a number of resources that is known only at run time.
 */
export class AsyncExitStack implements AsyncContextManager<AsyncExitStack> {
  private exits: AsyncExitCallback[] = [];

  *enter(): Coroutine<this> {
    return this;
  }

  /** Enters the manager, which the stack will leave, and gives what its `enter` gave. */
  *enterAsyncContext<T>(manager: AsyncContextManager<T>): Coroutine<T> {
    requireManager(manager, 'enterAsyncContext()');
    const value = yield* manager.enter();
    this.exits.push((error) => manager.exit(error));
    return value;
  }

  /** `enterAsyncContext` for a manager that doesn't wait. */
  enterContext<T>(manager: ContextManager<T>): T {
    requireManager(manager, 'enterContext()');
    const value = manager.enter();
    this.push(manager);
    return value;
  }

  /** Registers the `exit` of a manager that was entered elsewhere, or a function that does the same. Returns its argument. */
  push<E extends ContextManager<unknown> | ExitCallback>(exit: E): E {
    requireExit(exit, 'push()');
    this.exits.push(
      withoutWaiting((error) => (typeof exit === 'function' ? exit(error) : exit.exit(error))),
    );
    return exit;
  }

  /** `push` for a manager or a function whose `exit` is a coroutine. */
  pushAsyncExit<E extends AsyncContextManager<unknown> | AsyncExitCallback>(exit: E): E {
    requireExit(exit, 'pushAsyncExit()');
    this.exits.push((error) => (typeof exit === 'function' ? exit(error) : exit.exit(error)));
    return exit;
  }

  /** Registers a function to be called, which sees no error and swallows none. Returns it. */
  callback<A extends unknown[], C extends (...args: A) => unknown>(callback: C, ...args: A): C {
    requireFunction(callback, 'callback()', 'a function');
    this.exits.push(
      withoutWaiting(() => {
        const result = callback(...args);
        return iscoroutine(result) ? result : undefined;
      }),
    );
    return callback;
  }

  /** `callback` for a function that returns a coroutine. */
  pushAsyncCallback<A extends unknown[], C extends (...args: A) => Coroutine<unknown>>(
    callback: C,
    ...args: A
  ): C {
    requireFunction(callback, 'pushAsyncCallback()', 'a generator function');
    this.exits.push(function* () {
      yield* requireBlock(callback(...args), 'pushAsyncCallback()');
    });
    return callback;
  }

  /** Moves everything to a new stack: leaving this one releases nothing any more. */
  popAll(): AsyncExitStack {
    const stack = new AsyncExitStack();
    stack.exits = this.exits;
    this.exits = [];
    return stack;
  }

  /** Unwinds the stack now, as the end of a block would. */
  *aclose(): Coroutine<void> {
    yield* this.exit();
  }

  // #region exit
  /**
   * Leaves all, the last one first. Each is told of the error that is on its
   * way: the body's, or the one that an exit before it threw. Returns true if
   * the body's error was swallowed; throws the error that an exit threw, if
   * nobody after it swallowed that.
   */
  *exit(bodyError?: unknown): Coroutine<boolean> {
    let error = bodyError;
    let replaced = false;
    for (let leave = this.exits.pop(); leave; leave = this.exits.pop()) {
      try {
        if (!(yield* leave(error))) continue;
        error = undefined;
        replaced = false;
      } catch (thrown) {
        error = thrown;
        replaced = true;
      }
    }
    if (replaced) throw error;
    return bodyError !== undefined && error === undefined;
  }
  // #endregion
}

function withoutWaiting(leave: ExitCallback): AsyncExitCallback {
  return function* (error) {
    const result = leave(error);
    if (iscoroutine(result)) throw new TypeError(NOT_AWAITED);
    return result;
  };
}

const NOT_AWAITED =
  'An exit callback returned a coroutine, which would never run. Use pushAsyncExit() or pushAsyncCallback().';

function requireExit(exit: unknown, caller: string): void {
  if (typeof exit !== 'function') requireManager(exit, caller);
}
