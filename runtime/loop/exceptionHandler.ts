/** What a loop tells of errors that nobody awaits. (CPython: call_exception_handler and default_exception_handler of BaseEventLoop.) */

import type { Context } from '../context.ts';
import { KeyboardInterrupt } from '../errors.ts';
import type { Future } from '../future.ts';
import { Handle } from '../handle.ts';
import type { Transport } from '../streams/transport.ts';
import { Task } from '../task.ts';
import type { EventLoop } from './eventLoop.ts';

export interface ExceptionContext {
  readonly message: string;
  readonly exception?: unknown;
  readonly future?: Future<unknown>;
  readonly task?: Future<unknown>;
  readonly handle?: Handle;
  /** The connection concerned. */
  readonly transport?: Transport;
}

export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => void;

/**
 * Calls the loop's own handler, in the context of the task or handle concerned, or else the default one. A handler that throws doesn't stop
 * the loop: that is reported in its turn.
 */
export function reportException(
  loop: EventLoop,
  handler: ExceptionHandler | undefined,
  context: ExceptionContext,
): void {
  try {
    if (handler) callInContext(contextOf(context), () => handler(loop, context));
    else loop.defaultExceptionHandler(context);
  } catch (exception) {
    if (exception instanceof KeyboardInterrupt) throw exception;
    if (!handler) logException({ message: 'Exception in default exception handler', exception });
    else
      reportException(loop, undefined, {
        message: 'Unhandled error in exception handler',
        exception,
      });
  }
}

/** Logs the message, the objects concerned, and the error with its stack, on the console's error channel. */
export function logException(context: ExceptionContext): void {
  const { message, exception, ...objects } = context;
  const details = Object.entries(objects)
    .sort()
    .map(([name, value]) => `${name}: ${value}`);
  const error = exception instanceof Error ? [String(exception), ...framesOf(exception)] : [];
  console.error([message || 'Unhandled exception in event loop', ...details, ...error].join('\n'));
}

/** Without the head of the stack, which each host words in its own way. */
function framesOf({ stack = '' }: Error): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}

function contextOf({ task, future, handle }: ExceptionContext): Context | undefined {
  const concerned = task ?? future ?? handle;
  return concerned instanceof Task || concerned instanceof Handle
    ? concerned.getContext()
    : undefined;
}

/** A context can't be entered twice: what is reported from inside it is handled there. */
function callInContext(context: Context | undefined, callback: () => void): void {
  if (context && !context.isEntered()) context.run(callback);
  else callback();
}
