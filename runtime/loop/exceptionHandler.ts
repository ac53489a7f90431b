/** What a loop tells of an error that nobody awaits. (CPython: BaseEventLoop.default_exception_handler.) */

import type { Future } from '../future.ts';
import type { Handle } from '../handle.ts';

export interface ExceptionContext {
  readonly message: string;
  readonly exception?: unknown;
  readonly future?: Future<unknown>;
  readonly task?: Future<unknown>;
  readonly handle?: Handle;
}

/** Logs the message, the objects concerned, and the error with its stack, on the console's error channel. */
export function logException(context: ExceptionContext): void {
  const { message, exception, ...objects } = context;
  const details = Object.entries(objects).map(([name, value]) => `${name}: ${value}`);
  const stack = exception instanceof Error ? [exception.stack ?? String(exception)] : [];
  console.error([message, ...details, ...stack].join('\n'));
}
