/** Starting a program, and ending it tidily. (CPython: Lib/asyncio/runners.py.) */

import { requireFunction, requireLoop, requireOptions } from './arguments.ts';
import { type Context, copyContext } from './context.ts';
import type { Awaitable } from './coroutine.ts';
import { asCoroutine } from './ensureFuture.ts';
import { CancelledError, KeyboardInterrupt, RuntimeError } from './errors.ts';
import { isLoadingJobModule } from './executors/moduleFunction.ts';
import { failureOf } from './future.ts';
import { gather } from './gather.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { onInterrupt } from './loop/interrupt.ts';
import { findRunningLoop, newEventLoop, setEventLoop } from './loop/running.ts';
import { promiseOf, readOnce, type Settle } from './loop/settle.ts';
import { Task } from './task.ts';

/** How long the end of a program waits for the default executor's threads, in seconds. */
const THREAD_JOIN_TIMEOUT = 300;

export interface RunnerOptions {
  readonly debug?: boolean | undefined;
  /** Makes the loop; by default `newEventLoop`. */
  readonly loopFactory?: (() => EventLoop) | undefined;
}

/**
 * Runs the coroutine on a new loop, and closes the loop: tasks that are left are cancelled first. The Promise settles with the
 * coroutine's result or error. On a SimulatedLoop everything has happened when `run` returns.
 * Raises RuntimeError, at the call, inside a running loop: `run` doesn't nest. In a worker that imports a program only for one of its
 * functions (see `moduleFunction`) it runs nothing.
 */
export function run<T>(main: Awaitable<T>, options: RunnerOptions = {}): Promise<T> {
  // Nobody there reads the result; but the import, which awaits this Promise, has to come to its end.
  if (isLoadingJobModule()) return Promise.resolve(undefined as T);
  return promiseOf((settle) => runThen(main, options, settle));
}

/** `run` with a callback instead of a Promise, which a synchronous loop calls before this returns. */
export function runThen<T>(main: Awaitable<T>, options: RunnerOptions, settle: Settle<T>): void {
  requireNoRunningLoop('asyncio.run()');
  const coroutine = asCoroutine(main, 'run');
  requireOptions(options, 'run()', 'Write { debug: true }.');
  const runner = new Runner(options);
  runner.start(coroutine, (readResult) => {
    runner.shutDown((readShutdown) => {
      settle(() => {
        readShutdown();
        return readResult();
      });
    });
  });
}

/** Runs several coroutines, one after the other, on one loop. Call `close()` at the end, or use `run` for a single one. */
export class Runner {
  private state: 'created' | 'initialized' | 'closed' = 'created';
  private readonly options: RunnerOptions;
  private loop: EventLoop | undefined;
  private context: Context | undefined;

  constructor(options: RunnerOptions = {}) {
    requireOptions(options, 'new Runner()', 'Write { debug: true }.');
    if (options.loopFactory) requireFunction(options.loopFactory, 'loopFactory', 'a function');
    this.options = options;
  }

  /** The runner's loop; made at the first call. Raises RuntimeError if the runner is closed. */
  getLoop(): EventLoop {
    if (this.state === 'closed') throw new RuntimeError('Runner is closed');
    this.loop ??= this.makeLoop();
    return this.loop;
  }

  /** Runs the coroutine to its end. Its task runs in `context`, by default in the runner's own. */
  run<T>(main: Awaitable<T>, options: { readonly context?: Context | null } = {}): Promise<T> {
    requireOptions(options, 'Runner.run()', 'Write { context }.');
    return promiseOf((settle) => this.start(main, settle, options.context ?? undefined));
  }

  /** Cancels the tasks that are left, waits for them, and closes the loop. */
  close(): Promise<void> {
    return promiseOf((settle) => this.shutDown(settle));
  }

  /** `await using runner = new Runner()` closes it at the end of the block: Python's `with Runner() as runner`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** `run` with a callback instead of a Promise. */
  start<T>(main: Awaitable<T>, settle: Settle<T>, context?: Context): void {
    requireNoRunningLoop('Runner.run()');
    const loop = this.getLoop();
    const task = loop.createTask(asCoroutine(main, 'run'), { context: context ?? this.context });
    const interrupts = onInterrupt(loop, task);
    loop.complete(task, (read) => {
      interrupts.stopListening();
      settle(readOnce(() => readUninterrupted(read, task, interrupts.count())));
    });
  }

  // #region close
  /** `close` with a callback instead of a Promise. */
  shutDown(settle: Settle<void>): void {
    if (this.state !== 'initialized' || !this.loop) return settle(() => undefined);
    requireNoRunningLoop('Runner.close()');
    const loop = this.loop;
    doInTurn(loop, [cancelAllTasks, closeGenerators, closeExecutor], (read) => {
      if (!this.options.loopFactory) setEventLoop(undefined);
      loop.close();
      this.state = 'closed';
      settle(read);
    });
  }
  // #endregion

  private makeLoop(): EventLoop {
    const loop = (this.options.loopFactory ?? newEventLoop)();
    requireLoop(loop, 'run()');
    if (!this.options.loopFactory) setEventLoop(loop);
    if (this.options.debug !== undefined) loop.setDebug(this.options.debug);
    this.context = copyContext();
    this.state = 'initialized';
    return loop;
  }
}

/** The program's outcome; a cancellation that Ctrl-C caused, and that nobody dealt with, becomes a KeyboardInterrupt. */
function readUninterrupted<T>(read: () => T, task: Task<T>, interrupts: number): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CancelledError && interrupts > 0 && task.uncancel() === 0)
      throw new KeyboardInterrupt();
    throw error;
  }
}

/** A part of tidying up after a program. */
type ClosingStep = (loop: EventLoop, settle: Settle<void>) => void;

/** One step after the other; an error ends it. */
function doInTurn(loop: EventLoop, steps: readonly ClosingStep[], settle: Settle<void>): void {
  const [step, ...rest] = steps;
  if (!step) return settle(() => undefined);
  step(loop, (read) => {
    try {
      read();
    } catch {
      return settle(read);
    }
    doInTurn(loop, rest, settle);
  });
}

// #region cancelAllTasks
/** What was left running is cancelled and awaited; errors on the way out are reported. */
function cancelAllTasks(loop: EventLoop, settle: Settle<void>): void {
  const tasks = [...loop.tasks];
  if (tasks.length === 0) return settle(() => undefined);
  for (const task of tasks) task.cancel();
  loop.complete(gather(tasks, { returnExceptions: true }), (read) => {
    settle(
      readOnce(() => {
        read();
        for (const task of tasks) reportFailure(loop, task);
      }),
    );
  });
}
// #endregion

/** Generators that nobody iterated to their end run their `finally` blocks now. */
function closeGenerators(loop: EventLoop, settle: Settle<void>): void {
  const hidden = loop.openGenerators.size === 0;
  loop.complete(new Task(loop.shutdownAsyncgens(), { loop, hidden }), settle);
}

function closeExecutor(loop: EventLoop, settle: Settle<void>): void {
  const closing = loop.shutdownDefaultExecutor(THREAD_JOIN_TIMEOUT);
  loop.complete(new Task(closing, { loop, hidden: true }), settle);
}

function reportFailure(loop: EventLoop, task: Task): void {
  const exception = task.done() ? failureOf(task) : undefined;
  if (exception === undefined) return;
  const message = 'unhandled exception during asyncio.run() shutdown';
  loop.callExceptionHandler({ message, exception, task });
}

function requireNoRunningLoop(caller: string): void {
  if (!findRunningLoop()) return;
  throw new RuntimeError(
    `${caller} cannot be called from a running event loop. Inside a coroutine, use yield*.`,
  );
}
