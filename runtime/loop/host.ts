/**
 * A loop in real time, on the event loop of the host: Node or a browser. It owns each step; the host only says when time has passed or
 * something arrived. (CPython: Lib/asyncio/selector_events.py waits in select(); this one waits in the host's timers.)
 */

import type { Context } from '../context.ts';
import { RuntimeError } from '../errors.ts';
import type { Handle } from '../handle.ts';
import { EventLoop, type Settle } from './core.ts';

/** The longest the loop runs without giving the host a turn, in milliseconds. */
const TURN_MILLISECONDS = 4;
/** The longest time that a host timer can take, in milliseconds; a longer wait is made of several. */
const MAX_HOST_DELAY = 2 ** 31 - 1;

export class HostLoop extends EventLoop {
  protected override readonly clockResolution = 1e-6;
  private stopped: Settle<void> | undefined;
  private sleeping: ReturnType<typeof setTimeout> | undefined;

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

  /** Makes passes until the loop has to wait, stops, or has used up its turn. */
  private readonly turn = (): void => {
    const end = performance.now() + TURN_MILLISECONDS;
    try {
      do {
        const timeout = this.selectTimeout();
        if (timeout !== 0) return this.sleepInHost(timeout);
        this.runPass();
        if (this.stopping) return this.finish(() => undefined);
      } while (performance.now() < end);
    } catch (error) {
      return this.finish(() => {
        throw error;
      });
    }
    hostSoon(this.turn);
  };

  private finish(read: () => void): void {
    const stopped = this.stopped;
    this.stopped = undefined;
    stopped?.(read);
  }

  /** Also keeps the host's process alive while only something from outside can wake the loop. */
  private sleepInHost(timeout: number | null): void {
    const milliseconds =
      timeout === null ? MAX_HOST_DELAY : Math.min(Math.ceil(timeout * 1000), MAX_HOST_DELAY);
    const from = this.time();
    this.sleeping = setTimeout(() => {
      this.sleeping = undefined;
      this.tracer?.idle(from);
      this.turn();
    }, milliseconds);
  }

  override schedule<A>(callback: (argument: A) => unknown, argument: A, context: Context): Handle {
    const handle = super.schedule(callback, argument, context);
    if (this.sleeping !== undefined) this.wake();
    return handle;
  }

  /** Something happened outside: a loop that sleeps in the host gets its turn now. */
  protected override wake(): void {
    if (this.sleeping === undefined) return;
    clearTimeout(this.sleeping);
    this.sleeping = undefined;
    hostSoon(this.turn);
  }
}

/** Runs `callback` after the host has looked at its own events. */
const hostSoon: (callback: () => void) => void =
  typeof setImmediate === 'function' ? (callback) => void setImmediate(callback) : messageSoon();

/** In a browser: a message to ourselves, since timers there wait at least four milliseconds. */
function messageSoon(): (callback: () => void) => void {
  const waiting: (() => void)[] = [];
  let channel: MessageChannel | undefined;
  return (callback) => {
    channel ??= openChannel(() => waiting.shift()?.());
    waiting.push(callback);
    channel.port2.postMessage(undefined);
  };
}

function openChannel(receive: () => void): MessageChannel {
  const channel = new MessageChannel();
  channel.port1.onmessage = receive;
  return channel;
}

/** Stops this thread for `seconds`. */
export function blockThread(seconds: number): void {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
  } catch {
    throw new RuntimeError(
      'time.sleep() cannot block this thread. Use yield* sleep(), or run the program on a SimulatedLoop.',
    );
  }
}
