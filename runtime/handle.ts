/**
 * A callback on its way to being called. (CPython: Handle and TimerHandle in Lib/asyncio/events.py.)
 *
 * `callSoon` and `callLater` return one, so that the call can be cancelled. A callback that throws doesn't stop the loop: its
 * error goes to the loop's exception handler.
 */

import type { Context } from './context.ts';
import { KeyboardInterrupt } from './errors.ts';
import type { LoopCore } from './loop/core.ts';

/** A callback and the type of its one argument, which whoever makes a handle has to match. */
export type Callback = { call(argument: unknown): unknown }['call'];

/** What `callSoon` returns: a callback on its way to being called. */
export class Handle {
  callback: Callback;
  argument: unknown;
  readonly context: Context;
  protected readonly loop: LoopCore;
  private wasCancelled = false;

  constructor(loop: LoopCore, callback: Callback, argument: unknown, context: Context) {
    this.loop = loop;
    this.callback = callback;
    this.argument = argument;
    this.context = context;
  }

  /** Takes the call back: the callback won't run. */
  cancel(): void {
    if (this.wasCancelled) return;
    this.wasCancelled = true;
    this.loop.tracer?.handleCancelled(this);
    this.callback = nothing;
    this.argument = undefined;
  }

  cancelled(): boolean {
    return this.wasCancelled;
  }

  getContext(): Context {
    return this.context;
  }

  // #region run
  /** Calls the callback in its context. Only KeyboardInterrupt comes out; other errors go to the exception handler. */
  run(): void {
    try {
      // `callSoon` and its like have no argument to give: then none is passed, not even undefined.
      if (this.argument === undefined) this.context.run(this.callback as () => unknown);
      else this.context.run(this.callback, this.argument);
    } catch (exception) {
      if (exception instanceof KeyboardInterrupt) throw exception;
      const message = `Exception in callback ${nameOf(this.callback)}`;
      this.loop.callExceptionHandler({ message, exception, handle: this });
    }
  }
  // #endregion

  toString(): string {
    return this.wasCancelled ? '<Handle cancelled>' : `<Handle ${nameOf(this.callback)}>`;
  }
}

/** A handle with a deadline. */
export class TimerHandle extends Handle {
  private readonly deadline: number;
  /** True while the handle is in the loop's timer heap. */
  scheduled = false;

  constructor(
    deadline: number,
    loop: LoopCore,
    callback: Callback,
    argument: unknown,
    context: Context,
  ) {
    super(loop, callback, argument, context);
    this.deadline = deadline;
  }

  /** The loop time, in seconds, at which the callback becomes ready. */
  when(): number {
    return this.deadline;
  }

  override cancel(): void {
    if (!this.cancelled() && this.scheduled) this.loop.timers.timerCancelled();
    super.cancel();
  }
}

/** What a cancelled handle holds, so that it doesn't keep alive what its callback did. */
function nothing(): void {}

function nameOf(callback: Callback): string {
  return callback.name || 'anonymous';
}
