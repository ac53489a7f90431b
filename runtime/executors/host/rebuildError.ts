/** An error that was thrown in a worker, on this side. */

import { CancelledError, InvalidStateError, RuntimeError, TimeoutError } from '../../errors.ts';
import type { ErrorReport } from './messages.ts';

type ErrorClass = new (message: string, options?: ErrorOptions) => Error;

const CLASSES: Readonly<Record<string, ErrorClass>> = {
  CancelledError,
  EvalError,
  InvalidStateError,
  RangeError,
  ReferenceError,
  RuntimeError,
  SyntaxError,
  TimeoutError,
  TypeError,
  URIError,
};

/**
 * An error of the same name, message, stack (the worker's) and fields. JavaScript's and asyncio's classes are kept; one of the program's own
 * classes arrives as an Error of that name, since the class itself is on the other side.
 */
export function rebuildError(report: ErrorReport): Error {
  const known = Object.hasOwn(CLASSES, report.name) ? CLASSES[report.name] : undefined;
  const cause = report.cause && rebuildError(report.cause);
  const error = new (known ?? Error)(report.message, cause && { cause });
  if (!known) define(error, 'name', report.name);
  define(error, 'stack', report.stack);
  return Object.assign(error, report.fields);
}

function define(error: Error, field: string, value: unknown): void {
  Object.defineProperty(error, field, { value, configurable: true, writable: true });
}
