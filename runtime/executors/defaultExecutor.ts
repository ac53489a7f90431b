/** The executor that a loop uses when nobody names one. (CPython: run_in_executor and its neighbours in Lib/asyncio/base_events.py.) */

import { asyncWith } from '../asyncWith.ts';
import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { RuntimeError, TimeoutError } from '../errors.ts';
import { release } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { timeout as timeoutAfter } from '../timeouts.ts';
import { ThreadPoolExecutor } from './threadPool.ts';

export class DefaultExecutor {
  private readonly loop: EventLoop;
  private executor: ThreadPoolExecutor | undefined;
  private shutDown = false;

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  /** Made at the first call. Raises RuntimeError once it is shut down. */
  get(): ThreadPoolExecutor {
    if (this.shutDown) throw new RuntimeError('Executor shutdown has been called');
    this.executor ??= new ThreadPoolExecutor(undefined, { threadNamePrefix: 'asyncio' });
    return this.executor;
  }

  /** Raises TypeError unless it is a ThreadPoolExecutor. */
  set(executor: ThreadPoolExecutor): void {
    if (!(executor instanceof ThreadPoolExecutor))
      throw new TypeError(
        `executor must be ThreadPoolExecutor instance, got ${describe(executor)}`,
      );
    this.executor = executor;
  }

  /** Takes no more jobs, and waits until the last one is done: at most `timeout` seconds, after which it warns. */
  *join(timeout: number | null): Coroutine<void> {
    this.shutDown = true;
    if (!this.executor) return;
    const joined = this.loop.createFuture<void>('executor shutdown');
    this.executor.whenIdle(this.loop, () => {
      if (!this.loop.isClosed()) this.loop.callSoonThreadsafe(() => release(joined));
    });
    try {
      yield* asyncWith(timeoutAfter(timeout), () => joined[Symbol.iterator]());
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      warnOfTimeout(timeout);
    }
    this.executor.shutdownFrom(this.loop, { wait: false });
  }

  /** Takes no more jobs, and waits for none. */
  close(): void {
    this.shutDown = true;
    this.executor?.shutdownFrom(this.loop, { wait: false });
    this.executor = undefined;
  }
}

function warnOfTimeout(timeout: number | null): void {
  console.warn(
    `RuntimeWarning: The executor did not finishing joining its threads within ${timeout} seconds.`,
  );
}
