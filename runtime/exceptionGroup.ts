/** Several errors in one. (CPython: Objects/exceptions.c, PEP 654.) */

import { describe } from './describe.ts';
import { isError } from './errors.ts';

/** Which errors are meant: those of a class, of one of several classes, or those for which a function returns true. */
export type ExceptionCondition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);
export type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * The errors of tasks that failed together: what TaskGroup throws. Errors may be groups themselves. `message` ends in the number of
 * errors, as Python prints it; `summary` is the message alone. Raises TypeError or RangeError for a list that isn't one of errors.
 */
export class ExceptionGroup extends AggregateError {
  readonly summary: string;

  constructor(summary: string, exceptions: readonly Error[], options?: ErrorOptions) {
    requireErrors(summary, exceptions);
    super(exceptions, `${summary} (${countErrors(exceptions.length)})`, options);
    this.summary = summary;
  }

  override get name(): string {
    return 'ExceptionGroup';
  }

  /** The errors in this group, in order. Some may be groups. */
  get exceptions(): readonly Error[] {
    return this.errors;
  }

  // #region split
  /**
   * The group in two: what `condition` is true for, and the rest; undefined stands for nothing. The nesting stays. A group for which the
   * condition itself is true is taken whole. Raises TypeError if `condition` isn't one.
   */
  split(condition: ExceptionCondition): [ExceptionGroup | undefined, ExceptionGroup | undefined] {
    const matches = toPredicate(condition);
    if (matches(this)) return [this, undefined];
    const parts = this.exceptions.map((error) => splitError(error, matches));
    return [
      this.withOnly(parts.map(([matching]) => matching)),
      this.withOnly(parts.map(([, rest]) => rest)),
    ];
  }

  /** The part of the group that `condition` is true for; undefined if that is nothing. */
  subgroup(condition: ExceptionCondition): ExceptionGroup | undefined {
    return this.split(condition)[0];
  }
  // #endregion

  /** A group like this one, with other errors in it. A subclass overrides it, so that its parts are of its own kind. */
  derive(exceptions: readonly Error[]): ExceptionGroup {
    return new ExceptionGroup(this.summary, exceptions);
  }

  /** Derives a group, which keeps this one's cause and stack. */
  private withOnly(exceptions: readonly (Error | undefined)[]): ExceptionGroup | undefined {
    const kept = exceptions.filter((error) => error !== undefined);
    if (kept.length === 0) return undefined;
    const group = this.derive(kept);
    if (this.cause !== undefined) group.cause = this.cause;
    group.stack = `${group}${framesOf(this) || framesOf(group)}`;
    return group;
  }
}

function splitError(
  error: Error,
  matches: (error: Error) => boolean,
): [Error | undefined, Error | undefined] {
  if (error instanceof ExceptionGroup) return error.split(matches);
  return matches(error) ? [error, undefined] : [undefined, error];
}

/** The lines of a stack that say where; above them stands what. */
function framesOf(error: Error): string {
  const { stack = '' } = error;
  const start = stack.indexOf('\n    at ');
  return start < 0 ? '' : stack.slice(start);
}

function toPredicate(condition: unknown): (error: Error) => boolean {
  const classes = Array.isArray(condition) ? condition : [condition];
  if (classes.length > 0 && classes.every(isErrorClass))
    return (error) => classes.some((one) => error instanceof one);
  if (isPredicate(condition)) return condition;
  throw new TypeError(
    `expected a function, an error class or an array of error classes, got ${describe(condition)}`,
  );
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === 'function' && (value === Error || isError(value.prototype));
}

function isPredicate(value: unknown): value is (error: Error) => boolean {
  return typeof value === 'function';
}

function countErrors(count: number): string {
  return count === 1 ? '1 sub-exception' : `${count} sub-exceptions`;
}

function requireErrors(summary: unknown, exceptions: unknown): void {
  if (typeof summary !== 'string')
    throw new TypeError(`ExceptionGroup: argument 1 must be a string, got ${describe(summary)}`);
  if (!Array.isArray(exceptions))
    throw new TypeError('ExceptionGroup: second argument (exceptions) must be an array');
  if (exceptions.length === 0)
    throw new RangeError('ExceptionGroup: second argument (exceptions) must be a non-empty array');
  const wrong = exceptions.findIndex((error) => !isError(error));
  if (wrong < 0) return;
  throw new RangeError(
    `ExceptionGroup: item ${wrong} of second argument (exceptions) is not an error: ${describe(exceptions[wrong])}`,
  );
}
