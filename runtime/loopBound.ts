/** What belongs to one loop: locks, events, queues. (CPython: Lib/asyncio/mixins.py.) */

import { RuntimeError } from './errors.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { getRunningLoop } from './loop/running.ts';

/** Bound to the first loop in which somebody has to wait for it; waiters of two loops could never wake each other safely. */
export abstract class LoopBound {
  private boundTo: EventLoop | undefined = undefined;

  /** The running loop. Raises RuntimeError if it isn't the one from before. */
  protected getLoop(): EventLoop {
    const loop = getRunningLoop();
    this.boundTo ??= loop;
    if (this.boundTo !== loop)
      throw new RuntimeError(
        `${this} is bound to a different event loop. Make one for each loop, inside its main coroutine.`,
      );
    return loop;
  }
}

/** The text of a lock and its like: `<Lock [locked, waiters:2]>`. */
export function describeLock(name: string, state: string, waiters: number): string {
  return `<${name} [${state}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
}
