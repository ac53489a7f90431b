/**
 * A loop in real time, on the event loop of the host: Node or a browser. It owns each step; the host only says when time has passed or
 * something arrived. (CPython: Lib/asyncio/selector_events.py waits in select(); this one waits in the host's timers.)
 */

import type { Handle, TimerHandle } from '../handle.ts';
import { EventLoop } from './eventLoop.ts';
import { blockThread, hostSoon } from './hostThread.ts';
import type { Settle } from './settle.ts';

/** The longest the loop runs without giving the host a turn, in milliseconds. */
const TURN_MILLISECONDS = 4;
/** The longest time that a host timer can take, in milliseconds; a longer wait is made of several. */
const MAX_HOST_DELAY = 2 ** 31 - 1;

/** The loop in real time, in Node and in browsers. While it waits, the host goes on. */
export class HostLoop extends EventLoop {
  override readonly givesHostTurns = true;
  override readonly takesPromises = true;
  protected override readonly clockResolution = 1e-6;
  private stopped: Settle<void> | undefined;
  private nap: { readonly timer: ReturnType<typeof setTimeout>; readonly from: number } | undefined;

  override time(): number {
    return performance.now() / 1000;
  }

  /** Blocks the host's thread. Raises RuntimeError where the host can't: on a browser's main thread. */
  override block(seconds: number): void {
    const from = this.time();
    blockThread(seconds);
    this.tracer?.blocked(from, this.currentTask());
  }

  protected override drive(stopped: Settle<void>): void {
    this.stopped = stopped;
    hostSoon(this.turn);
  }

  private readonly turn = (): void => {
    try {
      this.runPasses();
    } catch (error) {
      return this.finish(() => {
        throw error;
      });
    }
    if (this.stopping) this.finish(() => undefined);
  };

  /** Makes passes until the loop stops, has to wait, or has used up its turn. */
  private runPasses(): void {
    const end = performance.now() + TURN_MILLISECONDS;
    do {
      this.selectorEvents.poll();
      const timeout = this.selectTimeout();
      if (timeout !== 0) return this.sleepInHost(timeout);
      this.runPass();
      if (this.stopping) return;
    } while (performance.now() < end);
    hostSoon(this.turn);
  }

  private finish(read: () => void): void {
    const stopped = this.stopped;
    this.stopped = undefined;
    stopped?.(read);
  }

  // #region wait
  /** Also keeps the host's process alive while only something from outside can wake the loop. */
  private sleepInHost(timeout: number | null): void {
    const milliseconds = Math.min(Math.ceil((timeout ?? MAX_HOST_DELAY) * 1000), MAX_HOST_DELAY);
    const goOn = (): void => {
      this.endNap();
      this.turn();
    };
    this.nap = { timer: setTimeout(goOn, milliseconds), from: this.time() };
  }

  private endNap(): void {
    if (!this.nap) return;
    clearTimeout(this.nap.timer);
    this.tracer?.idle(this.nap.from);
    this.nap = undefined;
  }

  /** Something happened outside: a loop that sleeps in the host gets its turn now. */
  protected override wake(): void {
    if (!this.nap) return;
    this.endNap();
    hostSoon(this.turn);
  }
  // #endregion

  override enqueue(handle: Handle): void {
    super.enqueue(handle);
    this.wake();
  }

  protected override addTimer(timer: TimerHandle): void {
    super.addTimer(timer);
    this.wake();
  }
}
