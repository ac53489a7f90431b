/** How many connections there are at the same time, and who waits for one. (aiohttp: BaseConnector in connector.py.) */

import type { Coroutine } from '../coroutine.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { ClientConnectionError } from './errors.ts';

interface Waiter {
  readonly host: string;
  readonly given: Future<Connection>;
}

export interface ConnectorLimits {
  /** Of all hosts together. By default 100; 0 means no limit. */
  readonly limit?: number | undefined;
  /** Of one host (scheme, name and port). By default 0: no limit. */
  readonly limitPerHost?: number | undefined;
}

export class Connector {
  private readonly loop: EventLoop;
  private readonly limit: number;
  private readonly limitPerHost: number;
  private readonly used = new Set<Connection>();
  /** First come, first served, among those whose host has room. */
  private readonly waiters = new Set<Waiter>();
  /** Connections that stay open after an answer, by host. */
  private readonly idle = new Map<string, number>();

  /** Raises RangeError for a negative limit. */
  constructor(loop: EventLoop, { limit = 100, limitPerHost = 0 }: ConnectorLimits) {
    if (!(limit >= 0) || !(limitPerHost >= 0))
      throw new RangeError(`limits must be >= 0, got ${limit} and ${limitPerHost}`);
    this.loop = loop;
    this.limit = limit || Number.POSITIVE_INFINITY;
    this.limitPerHost = limitPerHost || Number.POSITIVE_INFINITY;
  }

  // #region acquire
  /** Waits for its turn. The connection is handed over with the wake-up, so nobody can come in between; a waiter that was cancelled meanwhile hands it on. */
  *acquire(host: string): Coroutine<Connection> {
    if (this.hasRoom(host)) return this.open(host);
    const waiter = { host, given: this.loop.createFuture<Connection>('ClientSession connection') };
    this.waiters.add(waiter);
    try {
      return yield* waiter.given;
    } catch (error) {
      this.waiters.delete(waiter);
      giveBack(waiter);
      throw error;
    }
  }
  // #endregion

  /** Ends what is under way; whoever waits gets ClientConnectionError. */
  close(): void {
    const error = () => new ClientConnectionError('Connector is closed.');
    for (const { given } of this.waiters) if (!given.done()) given.setException(error());
    this.waiters.clear();
    this.idle.clear();
    for (const connection of [...this.used]) connection.interrupt(error());
  }

  /** For connections: this one is free. */
  release(connection: Connection, reusable: boolean): void {
    if (!this.used.delete(connection)) return;
    const { host } = connection;
    if (reusable) this.idle.set(host, (this.idle.get(host) ?? 0) + 1);
    this.wakeNext();
  }

  private open(host: string): Connection {
    const idle = this.idle.get(host) ?? 0;
    if (idle > 0) this.idle.set(host, idle - 1);
    const connection = new Connection(this, host, idle > 0);
    this.used.add(connection);
    return connection;
  }

  private hasRoom(host: string): boolean {
    if (this.used.size >= this.limit) return false;
    let sameHost = 0;
    for (const connection of this.used) if (connection.host === host) sameHost += 1;
    return sameHost < this.limitPerHost;
  }

  private wakeNext(): void {
    for (const waiter of this.waiters) {
      if (waiter.given.done() || !this.hasRoom(waiter.host)) continue;
      this.waiters.delete(waiter);
      return waiter.given.setResult(this.open(waiter.host));
    }
  }
}

function giveBack({ given }: Waiter): void {
  if (given.done() && !given.cancelled() && given.exception() === undefined)
    given.result().release(true);
}

/** The right to use one connection, until it is released. */
export class Connection {
  readonly host: string;
  /** True if it is open already, from an earlier request. */
  readonly reused: boolean;
  /** Called when the connector closes while this is in use. */
  onInterrupt: ((error: Error) => void) | undefined;
  private readonly connector: Connector;

  constructor(connector: Connector, host: string, reused: boolean) {
    this.connector = connector;
    this.host = host;
    this.reused = reused;
  }

  /** After the whole answer was read it can be used again; else it is closed. Does nothing the second time. */
  release(reusable: boolean): void {
    this.connector.release(this, reusable);
  }

  interrupt(error: Error): void {
    this.onInterrupt?.(error);
    this.release(false);
  }
}
