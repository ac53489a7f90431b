/**
 * What streams need of a network, and which one a loop has: the host's (Node's sockets) or the simulated one. (CPython: the sock_* methods of
 * Lib/asyncio/selector_events.py.)
 */

import { copyContext } from '../context.ts';
import { describe } from '../describe.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import type { Link } from '../streams/transport.ts';
import { hostNetwork } from './host/network.ts';

/** Where a server listens: a host and a port, or the path of a Unix socket. */
export type Address = HostAddress | { readonly path: string };
export interface HostAddress {
  /** undefined: every interface of this machine. */
  readonly host: string | undefined;
  readonly port: number;
}

export interface Network {
  /** Cancelling the future gives the attempt up. It fails with an OSError. */
  connect(loop: EventLoop, address: Address): Future<Link>;
  /** Calls `accept`, in a pass of the loop, for each connection that comes in. Fails with an OSError if the address is taken. */
  listen(loop: EventLoop, address: Address, accept: (link: Link) => void): Future<Listener>;
}

export interface Listener {
  /** Where it listens: `[host, port]`, or the path. A port 0 has become a real one. */
  readonly address: SocketAddress;
  /** From now on connections are accepted. */
  start(): void;
  close(): void;
}

export type SocketAddress = readonly [host: string, port: number] | string;

export function networkOf(loop: EventLoop): Network {
  return loop.simulation?.network ?? hostNetwork;
}

/** Raises TypeError and RangeError (Python: OverflowError) for what is no address. */
export function hostAddress(host: string | null | undefined, port: number): HostAddress {
  if (host != null && typeof host !== 'string')
    throw new TypeError(`host must be a string or null, got ${describe(host)}`);
  if (typeof port !== 'number') throw new TypeError(`port must be a number, got ${describe(port)}`);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`port must be 0-65535, got ${port}.`);
  return { host: host || undefined, port };
}

/** As Python writes an address: `('127.0.0.1', 8888)`. */
export function describeAddress(address: Address): string {
  if ('path' in address) return `'${address.path}'`;
  return `('${address.host ?? '0.0.0.0'}', ${address.port})`;
}

export type PassCaller = (callback: () => void) => void;

/** A function by which the world tells the loop something: calls go through a pass of it, in the context of whoever made this; none once it is closed. */
export function passCaller(loop: EventLoop): PassCaller {
  const context = copyContext();
  return (callback) => {
    if (!loop.isClosed()) loop.callSoonThreadsafe(callback, { context });
  };
}
