/**
 * Context variables: values that follow a task, as thread-local values follow a thread. (CPython: contextvars, PEP 567.)
 *
 * A context is a table of values. A task copies its creator's table when it is created and runs in the copy: it sees what was set
 * before, and what it sets stays its own.
 */

import { requireOptions } from './arguments.ts';
import { describe } from './describe.ts';
import { RuntimeError } from './errors.ts';

// #region context
type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

/** A table of context variables' values. Copying one is cheap: the values are shared until somebody sets one. */
export class Context {
  values: Values;
  private entered = false;

  constructor(values: Values = new Map()) {
    this.values = values;
  }

  /** Calls `callback(...args)` with this context as the current one, and returns its result. */
  run<A extends unknown[], R>(callback: (...args: A) => R, ...args: A): R {
    if (this.entered) throw new RuntimeError('cannot enter context: it is already entered');
    const outer = current;
    current = this;
    this.entered = true;
    try {
      return callback(...args);
    } finally {
      this.entered = false;
      current = outer;
    }
  }

  /** A new context with the same values. */
  copy(): Context {
    return new Context(this.values);
  }
  // #endregion

  /** True while `run` runs something in this context; then it can't be entered again. */
  isEntered(): boolean {
    return this.entered;
  }

  /** The variable's value in this context, or undefined when it was never set in it. */
  get<T>(variable: ContextVar<T>): T | undefined {
    return variable.readFrom(this.values);
  }

  has(variable: ContextVar<unknown>): boolean {
    return this.values.has(variable);
  }
}

let current = new Context();

/** For callbacks of the runtime itself, which look at no variables. */
export const noContext = new Context();

/** A copy of the current context. */
export function copyContext(): Context {
  return current.copy();
}

/** The context that a caller gave for a callback or task; by default a copy of the current one. Raises TypeError for anything else. */
export function chooseContext(given: Context | null | undefined): Context {
  if (given == null) return copyContext();
  if (given instanceof Context) return given;
  throw new TypeError(`context takes a Context, such as copyContext(), got ${describe(given)}`);
}
/** What `ContextVar.set` returns: hand it to `reset` to restore the value from before. */
export class Token<T> {
  /** The `oldValue` of a variable that had none. */
  static readonly MISSING = Symbol('Token.MISSING');
  readonly var: ContextVar<T>;
  readonly context: Context;
  readonly before: Values;
  used = false;

  constructor(variable: ContextVar<T>, context: Context, before: Values) {
    this.var = variable;
    this.context = context;
    this.before = before;
  }

  /** The value that the variable had before, or `Token.MISSING`. */
  get oldValue(): T | typeof Token.MISSING {
    return this.before.has(this.var) ? (this.var.readFrom(this.before) as T) : Token.MISSING;
  }
}

/** A variable with one value per context. */
export class ContextVar<T> {
  readonly name: string;
  private readonly fallback: { readonly value: T } | undefined;

  /** `default` is what `get()` returns where the variable was never set. */
  constructor(name: string, options: { readonly default?: T } = {}) {
    requireOptions(options, 'ContextVar()', 'Write { default: value }.');
    if (typeof name !== 'string')
      throw new TypeError(`context variable name must be a string, got ${describe(name)}`);
    this.name = name;
    this.fallback = 'default' in options ? { value: options.default } : undefined;
  }

  /** The value in the current context, else `fallback`, else the default. Raises a ReferenceError (Python: LookupError) if there is none. */
  get(...fallback: [] | [T]): T {
    if (current.values.has(this)) return this.readFrom(current.values) as T;
    if (fallback.length === 1) return fallback[0];
    if (this.fallback) return this.fallback.value;
    throw new ReferenceError(
      `ContextVar "${this.name}" has no value here and no default. Set it first, or give it a default.`,
    );
  }

  /** Sets the value in the current context only. */
  set(value: T): Token<T> {
    const token = new Token<T>(this, current, current.values);
    current.values = new Map(current.values).set(this, value);
    return token;
  }

  /** Restores the value that the variable had before the `set` which returned this token. */
  reset(token: Token<T>): void {
    if (!(token instanceof Token))
      throw new TypeError(`expected an instance of Token, got ${describe(token)}`);
    if (token.used)
      throw new RuntimeError(`ContextVar "${this.name}": this token has already been used once`);
    if (token.var !== this)
      throw new RangeError(`ContextVar "${this.name}": this token was made by "${token.var.name}"`);
    if (token.context !== current)
      throw new RangeError(`ContextVar "${this.name}": this token was made in another context`);
    token.used = true;
    const values = new Map(current.values);
    if (token.before.has(this)) values.set(this, token.before.get(this));
    else values.delete(this);
    current.values = values;
  }

  /** The value in a given table. The one place where a table, which holds all types, gives a value of this one. */
  readFrom(values: Values): T | undefined {
    return values.get(this) as T | undefined;
  }
}
