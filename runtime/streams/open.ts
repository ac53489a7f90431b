/** A client's and a server's streams: where to start reading. (CPython: open_connection and start_server in Lib/asyncio/streams.py.) */

import { requireOptions } from '../arguments.ts';
import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { getRunningLoop } from '../loop/running.ts';
import { type Address, hostAddress } from '../network/network.ts';
import { createConnection } from './connection.ts';
import { type ClientConnected, StreamReaderProtocol } from './protocol.ts';
import { StreamReader } from './reader.ts';
import { createServer, type Server } from './server.ts';
import { StreamWriter } from './writer.ts';

export interface StreamOptions {
  /** The longest line that can be read, in bytes. By default 64 KiB. */
  readonly limit?: number | undefined;
}

export interface ServerOptions extends StreamOptions {
  /** False: clients are accepted only from `startServing()` or `serveForever()` on. */
  readonly startServing?: boolean | undefined;
}

/**
 * Connects to a server. Returns what to read from and what to write to. Raises ConnectionRefusedError if nobody listens there, other OSErrors for
 * other troubles. On a SimulatedLoop the network is simulated.
 */
export function* openConnection(
  host: string | null,
  port: number,
  options: StreamOptions = {},
): Coroutine<[StreamReader, StreamWriter]> {
  return yield* open(hostAddress(host, port), options);
}

/** Connects to a server on the same machine, at the path of its Unix socket. */
export function* openUnixConnection(
  path: string,
  options: StreamOptions = {},
): Coroutine<[StreamReader, StreamWriter]> {
  return yield* open(unixAddress(path), options);
}

/**
 * Listens, and calls `clientConnected(reader, writer)` for each client; if that is a coroutine function, each client has a task of its own.
 * Port 0 means any free one: `server.sockets[0].getsockname()`. `host` null means every interface. Raises OSError if the address is taken.
 */
export function* startServer(
  clientConnected: ClientConnected,
  host: string | null,
  port: number,
  options: ServerOptions = {},
): Coroutine<Server> {
  return yield* serve(clientConnected, hostAddress(host, port), options);
}

/** Listens at the path of a Unix socket. */
export function* startUnixServer(
  clientConnected: ClientConnected,
  path: string,
  options: ServerOptions = {},
): Coroutine<Server> {
  return yield* serve(clientConnected, unixAddress(path), options);
}

function* open(address: Address, options: StreamOptions): Coroutine<[StreamReader, StreamWriter]> {
  requireOptions(options, 'openConnection()', 'Write { limit: 1024 }.');
  const { limit } = options;
  const loop = getRunningLoop();
  const reader = new StreamReader({ limit, loop });
  const makeProtocol = () => new StreamReaderProtocol(loop, reader);
  const [transport, protocol] = yield* createConnection(loop, makeProtocol, address);
  return [reader, new StreamWriter(transport, protocol, reader)];
}

function* serve(
  clientConnected: ClientConnected,
  address: Address,
  options: ServerOptions,
): Coroutine<Server> {
  requireOptions(options, 'startServer()', 'Write { limit: 1024 }.');
  const { limit, startServing } = options;
  if (typeof clientConnected !== 'function')
    throw new TypeError(
      `a function of reader and writer was expected, got ${describe(clientConnected)}`,
    );
  const loop = getRunningLoop();
  const makeProtocol = () =>
    new StreamReaderProtocol(loop, new StreamReader({ limit, loop }), clientConnected);
  return yield* createServer(loop, makeProtocol, address, { startServing });
}

function unixAddress(path: string): Address {
  if (typeof path !== 'string') throw new TypeError(`path must be a string, got ${describe(path)}`);
  return { path };
}
