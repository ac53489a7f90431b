/** A server: it listens, and makes a protocol for each client. (CPython: Server and create_server in Lib/asyncio/base_events.py.) */

import type { AsyncContextManager } from '../asyncWith.ts';
import type { Coroutine } from '../coroutine.ts';
import { CancelledError, RuntimeError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { type Address, type Listener, networkOf, type SocketAddress } from '../network/network.ts';
import { sleep } from '../sleep.ts';
import { connectProtocol } from './connection.ts';
import type { TransportOwner } from './linkTransport.ts';
import type { Link, Protocol, Transport } from './transport.ts';

/** A listening socket, as `server.sockets` shows it. */
export interface ServerSocket {
  /** `[host, port]`, or the path of a Unix socket. */
  getsockname(): SocketAddress;
}

/** Listens at the address, and calls `protocolFactory` for each client. Raises OSError if the address is taken. */
export function* createServer(
  loop: EventLoop,
  protocolFactory: () => Protocol,
  address: Address,
  { startServing = true }: { readonly startServing?: boolean | undefined } = {},
): Coroutine<Server> {
  const server = new Server(loop, protocolFactory);
  const listener = yield* networkOf(loop).listen(loop, address, (link) => server.accept(link));
  server.listenWith(listener);
  if (startServing) yield* server.startServing();
  return server;
}

/** Use it with `asyncWith`, which closes it at the end and waits until the last client is gone. */
export class Server implements AsyncContextManager<Server, false>, TransportOwner {
  private readonly loop: EventLoop;
  private readonly protocolFactory: () => Protocol;
  private listener: Listener | undefined;
  private serving = false;
  private servingForever: Future<never> | undefined;
  private readonly clients = new Set<Transport>();
  /** Who waits in `waitClosed()`; undefined once there is nothing left to wait for. */
  private waiters: Future<void>[] | undefined = [];

  constructor(loop: EventLoop, protocolFactory: () => Protocol) {
    this.loop = loop;
    this.protocolFactory = protocolFactory;
  }

  getLoop(): EventLoop {
    return this.loop;
  }

  isServing(): boolean {
    return this.serving;
  }

  /** Where it listens; empty once it is closed. */
  get sockets(): readonly ServerSocket[] {
    const { listener } = this;
    return listener ? [{ getsockname: () => listener.address }] : [];
  }

  /** Accepts clients from now on. `startServer` does it, unless told not to. */
  *startServing(): Coroutine<void> {
    this.serve();
    yield* sleep(0);
  }

  /** Serves until it is cancelled; then it closes the server, and waits for the clients. Raises RuntimeError for a second call and a closed server. */
  *serveForever(): Coroutine<never> {
    if (this.servingForever)
      throw new RuntimeError(`server ${this} is already being awaited on serveForever()`);
    if (!this.listener) throw new RuntimeError(`server ${this} is closed`);
    this.serve();
    this.servingForever = this.loop.createFuture('Server.serveForever');
    try {
      return yield* this.servingForever;
    } catch (error) {
      if (error instanceof CancelledError) yield* this.closeAndWait();
      throw error;
    } finally {
      this.servingForever = undefined;
    }
  }

  // #region close
  /** Listens no more. The clients that are connected stay so: see `closeClients`. A `serveForever()` is cancelled. */
  close(): void {
    const { listener } = this;
    if (!listener) return;
    this.listener = undefined;
    listener.close();
    this.serving = false;
    this.servingForever?.cancel();
    this.servingForever = undefined;
    if (this.clients.size === 0) this.wakeWaiters();
  }

  /** Waits until the server is closed and its last client is gone. */
  *waitClosed(): Coroutine<void> {
    if (!this.waiters) return;
    const waiter = this.loop.createFuture<void>('Server.waitClosed');
    this.waiters.push(waiter);
    yield* waiter;
  }
  // #endregion

  /** Closes each client's connection, once what is written to it is sent. */
  closeClients(): void {
    for (const client of [...this.clients]) client.close();
  }

  /** Ends each client's connection at once. */
  abortClients(): void {
    for (const client of [...this.clients]) client.abort();
  }

  *enter(): Coroutine<this> {
    return this;
  }

  *exit(): Coroutine<false> {
    yield* this.closeAndWait();
    return false;
  }

  toString(): string {
    const addresses = this.sockets.map((socket) => String(socket.getsockname()).replace(',', ':'));
    return `<Server sockets=(${addresses.join(', ')})>`;
  }

  // --- for the network and the transports ---

  listenWith(listener: Listener): void {
    this.listener = listener;
  }

  /** A client has come. As in CPython, a task of its own sets the connection up. */
  accept(link: Link): void {
    if (!this.listener) return link.destroy();
    this.loop.createTask(connectProtocol(this.loop, this.protocolFactory, link, this));
  }

  attach(client: Transport): void {
    this.clients.add(client);
  }

  detach(client: Transport): void {
    this.clients.delete(client);
    if (this.clients.size === 0 && !this.listener) this.wakeWaiters();
  }

  private serve(): void {
    if (this.serving) return;
    this.serving = true;
    this.listener?.start();
  }

  private *closeAndWait(): Coroutine<void> {
    this.close();
    yield* this.waitClosed();
  }

  private wakeWaiters(): void {
    const waiters = this.waiters ?? [];
    this.waiters = undefined;
    for (const waiter of waiters) if (!waiter.done()) waiter.setResult();
  }
}
