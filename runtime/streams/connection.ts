/** Connecting, the lower way: with a protocol of one's own. (CPython: create_connection in Lib/asyncio/base_events.py.) */

import type { Coroutine } from '../coroutine.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { type Address, networkOf } from '../network/network.ts';
import { LinkTransport, type TransportOwner } from './linkTransport.ts';
import type { Link, Protocol, Transport } from './transport.ts';

/** Connects, and then makes the protocol. Raises ConnectionRefusedError or another OSError. */
export function* createConnection<P extends Protocol>(
  loop: EventLoop,
  protocolFactory: () => P,
  address: Address,
): Coroutine<[Transport, P]> {
  const link = yield* networkOf(loop).connect(loop, address);
  return yield* connectProtocol(loop, protocolFactory, link);
}

/** Puts a transport between link and protocol. Returns once the protocol knows of the connection. */
export function* connectProtocol<P extends Protocol>(
  loop: EventLoop,
  protocolFactory: () => P,
  link: Link,
  owner?: TransportOwner,
): Coroutine<[Transport, P]> {
  const protocol = protocolFactory();
  const connected = loop.createFuture<void>('connectionMade');
  const transport = new LinkTransport(loop, link, protocol, { connected, ...(owner && { owner }) });
  try {
    yield* connected;
  } catch (error) {
    transport.close();
    throw error;
  }
  return [transport, protocol];
}
