/** A deadline for a block of code. (CPython: Lib/asyncio/timeouts.py.) */

import { requireSecondsOrNull } from './arguments.ts';
import type { AsyncContextManager } from './asyncWith.ts';
import type { Coroutine } from './coroutine.ts';
import { CancelledError, RuntimeError, TimeoutError } from './errors.ts';
import type { Handle } from './handle.ts';
import { getRunningLoop } from './loop/running.ts';
import type { Task } from './task.ts';

type TimeoutState = 'created' | 'active' | 'expiring' | 'expired' | 'finished';

/**
 * `yield* asyncWith(timeout(2), function* () { … })`: after `delay` seconds the body is cancelled, and TimeoutError is raised in its
 * place. null means no deadline.
 */
export function timeout(delay: number | null): Timeout {
  requireSecondsOrNull(delay, 'timeout()');
  return new Timeout(delay === null ? null : getRunningLoop().time() + delay);
}

/** Like `timeout`, with the deadline as a time of the loop's clock, in seconds. */
export function timeoutAt(when: number | null): Timeout {
  requireSecondsOrNull(when, 'timeoutAt()');
  return new Timeout(when);
}

// #region timeout
/**
 * Cancels the task that entered it when the deadline passes, and then turns that cancellation, and no other, into a TimeoutError.
 */
export class Timeout implements AsyncContextManager<Timeout, false> {
  private state: TimeoutState = 'created';
  private deadline: number | null;
  private task: Task | undefined;
  private timer: Handle | undefined;
  private requestsBefore = 0;

  constructor(when: number | null) {
    this.deadline = when;
  }

  *enter(): Coroutine<this> {
    if (this.state !== 'created') throw new RuntimeError('Timeout has already been entered');
    const task = getRunningLoop().currentTask();
    if (!task) throw new RuntimeError('Timeout should be used inside a task');
    this.state = 'active';
    this.task = task;
    this.requestsBefore = task.cancelling();
    this.reschedule(this.deadline);
    return this;
  }

  *exit(error?: unknown): Coroutine<false> {
    this.timer?.cancel();
    this.timer = undefined;
    if (this.state === 'active') this.state = 'finished';
    if (this.state === 'expiring') this.expire(error);
    return false;
  }

  /** Our cancellation is dealt with: take it back. If no other one is pending, the CancelledError that arrives is ours. */
  private expire(error: unknown): void {
    this.state = 'expired';
    const requestsLeft = this.task?.uncancel() ?? 0;
    if (requestsLeft > this.requestsBefore || error === undefined) return;
    if (error instanceof CancelledError) throw new TimeoutError('', { cause: error });
  }

  private readonly onTimeout = (): void => {
    this.task?.cancel();
    this.state = 'expiring';
    this.timer = undefined;
  };
  // #endregion

  /** The deadline, as a time of the loop's clock in seconds. */
  when(): number | null {
    return this.deadline;
  }

  /** True once the deadline has passed inside the block. */
  expired(): boolean {
    return this.state === 'expiring' || this.state === 'expired';
  }

  /** Moves the deadline. Raises RuntimeError before the block is entered and after it has expired or ended. */
  reschedule(when: number | null): void {
    if (this.state === 'created') throw new RuntimeError('Timeout has not been entered');
    if (this.state !== 'active')
      throw new RuntimeError(`Cannot change state of ${this.state} Timeout`);
    requireSecondsOrNull(when, 'reschedule()');
    this.deadline = when;
    this.timer?.cancel();
    this.timer = when === null ? undefined : this.arm(when);
  }

  toString(): string {
    const deadline = this.state === 'active' ? ` when=${this.deadline}` : '';
    return `<Timeout [${this.state}]${deadline}>`;
  }

  private arm(when: number): Handle {
    const loop = getRunningLoop();
    return when <= loop.time() ? loop.callSoon(this.onTimeout) : loop.callAt(when, this.onTimeout);
  }
}
