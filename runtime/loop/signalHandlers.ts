/** What to do when the operating system sends a signal. (CPython: add_signal_handler in Lib/asyncio/unix_events.py.) */

import { requireCallback } from '../arguments.ts';
import { copyContext } from '../context.ts';
import { describe } from '../describe.ts';
import { KeyboardInterrupt, RuntimeError } from '../errors.ts';
import type { EventLoop } from './eventLoop.ts';
import { getRunningLoop } from './running.ts';

/** The part of Node's `process` that has to do with signals; a browser has none. */
interface SignalSource {
  readonly pid: number;
  on(signal: string, listener: () => void): unknown;
  off(signal: string, listener: () => void): unknown;
  kill(pid: number, signal: string): unknown;
}

const UNCATCHABLE = ['SIGKILL', 'SIGSTOP'];

export class SignalHandlers {
  private readonly loop: EventLoop;
  private readonly handlers = new Map<string, () => void>();
  /** What a Runner does on Ctrl-C, where the program has no handler of its own. */
  interrupt: (() => void) | undefined;

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  has(signal: string): boolean {
    return this.handlers.has(signal);
  }

  // #region add
  /** Replaces the handler that was there. */
  add(signal: string, callback: () => unknown): void {
    requireCallback(callback, 'addSignalHandler()');
    requireCatchable(signal);
    const source = this.requireSource();
    this.remove(signal);
    const context = copyContext();
    const deliver = () => {
      if (!this.loop.isClosed()) this.loop.callSoonThreadsafe(callback, { context });
    };
    this.handlers.set(signal, deliver);
    source?.on(signal, deliver);
    this.loop.resources.add(this);
  }
  // #endregion

  /** False if there was none. */
  remove(signal: string): boolean {
    const deliver = this.handlers.get(signal);
    if (!deliver) return false;
    this.handlers.delete(signal);
    this.requireSource()?.off(signal, deliver);
    return true;
  }

  /** Sends it to ourselves: through the operating system, or within the simulation. */
  raise(signal: string): void {
    requireSignal(signal);
    const source = this.requireSource();
    if (source) source.kill(source.pid, signal);
    else this.simulate(signal);
  }

  /** For the loop that closes. */
  release(): void {
    for (const signal of [...this.handlers.keys()]) this.remove(signal);
  }

  private simulate(signal: string): void {
    const handler = this.handlers.get(signal);
    if (handler) return handler();
    if (signal !== 'SIGINT')
      throw new RuntimeError(
        `${signal} would end the process here: nothing handles it. Call loop.addSignalHandler('${signal}', …) first.`,
      );
    if (!this.interrupt) throw new KeyboardInterrupt();
    this.interrupt();
  }

  /** The host's signals; undefined on a loop that simulates them. Raises RuntimeError where there are none. */
  private requireSource(): SignalSource | undefined {
    if (this.loop.simulation) return undefined;
    const host: { process?: Partial<SignalSource> } = globalThis;
    const { process } = host;
    if (process?.on && process.kill) return process as SignalSource;
    throw new RuntimeError('This host has no signals: a browser sends none. Use a SimulatedLoop.');
  }
}

/** Sends a signal to this program itself: Python's `signal.raise_signal`. On a SimulatedLoop only its loop hears it. */
export function raiseSignal(signal: string): void {
  getRunningLoop().signals.raise(signal);
}

function requireCatchable(signal: string): void {
  requireSignal(signal);
  if (UNCATCHABLE.includes(signal)) throw new RuntimeError(`sig ${signal} cannot be caught`);
}

function requireSignal(signal: unknown): void {
  if (typeof signal !== 'string')
    throw new TypeError(`a signal is a name such as 'SIGTERM', got ${describe(signal)}`);
  if (!/^SIG[A-Z0-9]+$/.test(signal))
    throw new RangeError(`invalid signal ${describe(signal)}. Use a name such as 'SIGTERM'.`);
}
