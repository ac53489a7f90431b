/**
 * The ways out of the loop: executors, connections, descriptors, signals. Each line hands on to the file that does the work; a program without
 * them runs the same. (CPython: the second half of BaseEventLoop, and its subclasses in Lib/asyncio/selector_events.py and unix_events.py.)
 */

import { requireSecondsOrNull } from '../arguments.ts';
import type { Coroutine } from '../coroutine.ts';
import { DefaultExecutor } from '../executors/defaultExecutor.ts';
import type { Executor } from '../executors/executor.ts';
import { runInExecutor } from '../executors/runInExecutor.ts';
import type { ThreadPoolExecutor } from '../executors/threadPool.ts';
import type { Future } from '../future.ts';
import { hostAddress } from '../network/network.ts';
import { createConnection } from '../streams/connection.ts';
import { createServer, type Server } from '../streams/server.ts';
import type { Protocol, Transport } from '../streams/transport.ts';
import { LoopCore } from './core.ts';
import { SelectorEvents } from './selectorEvents.ts';
import { SignalHandlers } from './signalHandlers.ts';

export interface Resource {
  release(): void;
}

export abstract class LoopServices extends LoopCore {
  /** What `runInExecutor(null, …)` and `toThread` use. @internal */
  readonly defaultExecutor = new DefaultExecutor(this.self());
  /** What the loop holds of the world outside, and gives back when it closes: connections, servers, processes. @internal */
  readonly resources = new Set<Resource>();
  /** @internal */
  readonly signals = new SignalHandlers(this.self());
  protected readonly selectorEvents = new SelectorEvents(this.self(), {
    enqueue: (handle) => this.enqueue(handle),
    wake: () => this.wake(),
  });

  /**
   * Has `executor` call `func(...args)` elsewhere, while the loop goes on; null means the loop's default executor. The future follows the
   * job, but cancelling it stops no job that has started. Raises TypeError for what can't be called, or can't be sent there.
   */
  runInExecutor<A extends unknown[], T>(
    executor: Executor | null,
    func: (...args: A) => T,
    ...args: A
  ): Future<T> {
    this.requireOpen();
    return runInExecutor(this.self(), executor, { func, args });
  }

  /** Sets what `runInExecutor(null, …)` uses. Raises TypeError unless it is a ThreadPoolExecutor. */
  setDefaultExecutor(executor: ThreadPoolExecutor): void {
    this.defaultExecutor.set(executor);
  }

  /** Waits until the default executor's jobs are done, at most `timeout` seconds; it takes no more. `run` does this at its end. */
  shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    requireSecondsOrNull(timeout, 'shutdownDefaultExecutor()');
    return this.defaultExecutor.join(timeout);
  }

  // --- connections ---

  /** Connects to a server, and makes a protocol for the connection. Streams are the higher way: see `openConnection`. Raises OSError. */
  createConnection<P extends Protocol>(
    protocolFactory: () => P,
    host: string | null,
    port: number,
  ): Coroutine<[Transport, P]> {
    return createConnection(this.self(), protocolFactory, hostAddress(host, port));
  }

  /** Listens, and makes a protocol for each client. Streams are the higher way: see `startServer`. Raises OSError. */
  createServer(
    protocolFactory: () => Protocol,
    host: string | null,
    port: number,
    options: { readonly startServing?: boolean | undefined } = {},
  ): Coroutine<Server> {
    return createServer(this.self(), protocolFactory, hostAddress(host, port), options);
  }

  // --- descriptors and signals ---

  /**
   * Calls `callback` in each pass in which `descriptor` can be read from: an end of a `socketpair()`, or on a HostLoop a socket of node:net.
   * Raises TypeError for anything else.
   */
  addReader(descriptor: unknown, callback: () => unknown): void {
    this.requireOpen();
    this.selectorEvents.add(descriptor, 'reader', callback);
  }

  /** False if nothing was registered. */
  removeReader(descriptor: unknown): boolean {
    return this.selectorEvents.remove(descriptor, 'reader');
  }

  /** Calls `callback` in each pass in which `descriptor` has room for what is written. */
  addWriter(descriptor: unknown, callback: () => unknown): void {
    this.requireOpen();
    this.selectorEvents.add(descriptor, 'writer', callback);
  }

  /** False if nothing was registered. */
  removeWriter(descriptor: unknown): boolean {
    return this.selectorEvents.remove(descriptor, 'writer');
  }

  /**
   * Calls `callback` in a pass of the loop when the signal, such as 'SIGTERM', arrives; a SimulatedLoop hears those of `raiseSignal`. Raises RangeError
   * for what is no signal, RuntimeError for one that can't be caught and for a host without signals.
   */
  addSignalHandler(signal: string, callback: () => unknown): void {
    this.requireOpen();
    this.signals.add(signal, callback);
  }

  /** False if there was none. */
  removeSignalHandler(signal: string): boolean {
    return this.signals.remove(signal);
  }

  protected releaseResources(): void {
    this.defaultExecutor.close();
    for (const resource of this.resources) resource.release();
  }
}
