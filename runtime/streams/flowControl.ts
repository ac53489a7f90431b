/** What `drain()` waits for. (CPython: FlowControlMixin in Lib/asyncio/streams.py.) */

import type { Coroutine } from '../coroutine.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { ConnectionResetError } from '../network/errors.ts';

export class FlowControl {
  protected readonly loop: EventLoop;
  private paused = false;
  private isLost = false;
  private readonly waiters = new Set<Future<void>>();

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  pauseWriting(): void {
    this.paused = true;
  }

  resumeWriting(): void {
    this.paused = false;
    for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult();
  }

  connectionLost(error: unknown): void {
    this.isLost = true;
    if (!this.paused) return;
    for (const waiter of this.waiters) {
      if (waiter.done()) continue;
      if (error === undefined) waiter.setResult();
      else waiter.setException(error);
    }
  }

  // #region drain
  /** Waits while writing is paused. Raises ConnectionResetError if the connection is lost. */
  *drain(): Coroutine<void> {
    if (this.isLost) throw new ConnectionResetError('Connection lost');
    if (!this.paused) return;
    const waiter = this.loop.createFuture<void>('StreamWriter.drain');
    this.waiters.add(waiter);
    try {
      yield* waiter;
    } finally {
      this.waiters.delete(waiter);
    }
  }
  // #endregion
}
