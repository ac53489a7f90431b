/** The executor that a loop uses when nobody names one. (CPython: run_in_executor and its neighbours in Lib/asyncio/base_events.py.) */

import { describe } from '../describe.ts';
import { RuntimeError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/core.ts';
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

  /** Takes no more jobs. The future is done when the last one is, or after `timeout` seconds with a warning; undefined: nothing to wait for. */
  join(timeout: number | null): Future<void> | undefined {
    this.shutDown = true;
    const { executor, loop } = this;
    if (!executor) return undefined;
    const joined = loop.createFuture<void>('executor shutdown');
    executor.whenIdle(loop, () => {
      if (!loop.isClosed()) loop.callSoonThreadsafe(() => finish(joined));
    });
    if (timeout !== null) this.limit(joined, timeout);
    return joined;
  }

  private limit(joined: Future<void>, timeout: number): void {
    const timer = this.loop.callLater(timeout, () => {
      console.warn(
        `RuntimeWarning: The executor did not finishing joining its threads within ${timeout} seconds.`,
      );
      finish(joined);
    });
    joined.addDoneCallback(() => timer.cancel());
  }

  /** Takes no more jobs, and waits for none. */
  close(): void {
    this.shutDown = true;
    this.executor?.shutdownFrom(this.loop, { wait: false });
    this.executor = undefined;
  }
}

function finish(joined: Future<void>): void {
  if (!joined.done()) joined.setResult();
}
