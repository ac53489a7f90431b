/** A call on its way to a worker. (CPython: _WorkItem in Lib/concurrent/futures/thread.py.) */

import type { Context } from '../context.ts';
import { describe } from '../describe.ts';
import { isError } from '../errors.ts';
import type { TaskOutcome } from '../trace/events.ts';
import type { Tracer } from '../trace/tracer.ts';
import { ConcurrentFuture } from './concurrentFuture.ts';
import type { PoolSettings } from './workers.ts';

/** A function whose arguments only its caller has to match. */
export type JobFunction<T> = { call(...args: unknown[]): T }['call'];

/** What is to be called. */
export interface Call<T = unknown> {
  readonly func: JobFunction<T>;
  readonly args: readonly unknown[];
  /** The context to call it in; by default an empty one. */
  readonly context?: Context | undefined;
}

export class Job<T = unknown> {
  readonly future = new ConcurrentFuture<T>();
  readonly call: Call<T>;
  /** The job's id in the trace; 0 when nothing is traced. */
  traceId = 0;
  private readonly tracer: Tracer | undefined;

  constructor(call: Call<T>, tracer: Tracer | undefined) {
    this.call = call;
    this.tracer = tracer;
  }

  /** Tells the trace that the job is in the executor's queue, and later how it ended. */
  queued(executor: PoolSettings): void {
    if (!this.tracer) return;
    this.traceId = this.tracer.jobSubmitted(executor, this.call.func.name || 'function');
    this.future.addDoneCallback(() => this.tracer?.jobDone(this.traceId, outcomeOf(this.future)));
  }

  /** False if the job was cancelled while it waited, and must not start. */
  start(worker: number): boolean {
    if (!this.future.setRunningOrNotifyCancel()) return false;
    this.tracer?.jobStarted(this.traceId, worker);
    return true;
  }

  /** The job threw. */
  fail(error: unknown): void {
    this.future.setException(isError(error) ? error : notAnError(error));
  }
}

/** The call for messages: `resize()`. */
export function describeCall(call: Call): string {
  return call.func.name ? `${call.func.name}()` : 'the function';
}

function outcomeOf(future: ConcurrentFuture<unknown>): TaskOutcome {
  if (future.cancelled()) return 'cancelled';
  return future.exception() === undefined ? 'finished' : 'failed';
}

/** Python refuses to raise what isn't an exception. */
function notAnError(thrown: unknown): TypeError {
  const message = `exceptions must be Errors, but the job threw ${describe(thrown)}. Write throw new Error(…).`;
  return new TypeError(message, { cause: thrown });
}
