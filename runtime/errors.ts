/** The errors of asyncio. (CPython: Lib/asyncio/exceptions.py, those of queues.py, and the built-in classes that asyncio raises.) */

import { describe } from './describe.ts';
import type { SourceFrame } from './trace/events.ts';

/**
 * Thrown into a coroutine to cancel it. Let it pass: catch it only to clean up, then throw it again.
 * In Python it is a BaseException, so `except Exception` misses it; a JavaScript `catch` catches everything.
 */
export class CancelledError extends Error {
  override get name(): string {
    return 'CancelledError';
  }
}

/** A deadline passed: raised by `timeout()`, `waitFor()` and `asCompleted()`. */
export class TimeoutError extends Error {
  override get name(): string {
    return 'TimeoutError';
  }
}

/** The object is not in the state that the call needs: `result()` of a pending future, `setResult()` of a done one. */
export class InvalidStateError extends Error {
  override get name(): string {
    return 'InvalidStateError';
  }
}

/** Misuse that Python reports as RuntimeError: no running loop, a closed loop, awaiting oneself. */
export class RuntimeError extends Error {
  override get name(): string {
    return 'RuntimeError';
  }
}

/** The barrier was aborted, or reset while the task waited at it. */
export class BrokenBarrierError extends RuntimeError {
  override get name(): string {
    return 'BrokenBarrierError';
  }
}

/** `getNowait()` found the queue empty. */
export class QueueEmpty extends Error {
  override get name(): string {
    return 'QueueEmpty';
  }
}

/** `putNowait()` found the queue full. */
export class QueueFull extends Error {
  override get name(): string {
    return 'QueueFull';
  }
}

/** The queue was shut down: no more items go in, and none is left (or wanted). */
export class QueueShutDown extends Error {
  override get name(): string {
    return 'QueueShutDown';
  }
}

/** The user pressed Ctrl-C. Not an ordinary error: it stops the loop wherever it is raised. */
export class KeyboardInterrupt extends Error {
  override get name(): string {
    return 'KeyboardInterrupt';
  }
}

/** An executor's worker ended before its job did. (CPython: concurrent.futures.BrokenExecutor.) */
export class BrokenExecutor extends RuntimeError {
  override get name(): string {
    return 'BrokenExecutor';
  }
}

/** A task that can never go on, what it waits for, and where it stands. Tasks are told by their names. */
export interface StuckTask {
  readonly task: string;
  readonly waitsFor: string;
  /** The tasks whose end it waits for. */
  readonly tasks: readonly string[];
  /** The tasks that hold what it waits for: a lock, a permit. */
  readonly heldBy: readonly string[];
  /** Where it stands in the program; missing for a task that is asyncio's own throughout, such as `createTask(queue.get())`. */
  readonly frame?: SourceFrame | undefined;
}

/**
 * Only on a SimulatedLoop: live tasks are left, and nothing that could ever wake one of them. CPython would wait for
 * ever. The message names each task, what it waits for and where; `stuck` has the same for a program to read.
 */
export class DeadlockError extends Error {
  readonly stuck: readonly StuckTask[];

  constructor(message: string, stuck: readonly StuckTask[] = []) {
    super(message);
    this.stuck = stuck;
  }

  override get name(): string {
    return 'DeadlockError';
  }
}

/** True for an Error, also for one of another realm (a frame, a sandbox). Python can raise nothing else; JavaScript can throw anything. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

/** What was thrown; wrapped in an error if it is none, since only now it is found. Python refuses it at the `raise`. */
export function asError(thrown: unknown, thrower: string): Error {
  if (isError(thrown)) return thrown;
  return new TypeError(
    `exceptions must be Errors, but the ${thrower} threw ${describe(thrown)}. Write throw new Error(…).`,
    { cause: thrown },
  );
}
