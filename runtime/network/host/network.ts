/** The host's network: TCP and Unix sockets through Node's `net`. */

import type { NetConnectOpts, Server, Socket } from 'node:net';
import type { Future } from '../../future.ts';
import type { EventLoop } from '../../loop/eventLoop.ts';
import type { Link } from '../../streams/transport.ts';
import { codeOf, type OSError, osError, osErrorText } from '../errors.ts';
import {
  type Address,
  describeAddress,
  type Listener,
  type Network,
  type PassCaller,
  passCaller,
  type SocketAddress,
} from '../network.ts';
import { HostLink } from './link.ts';
import { nodeModule } from './modules.ts';

export const hostNetwork: Network = {
  connect(loop, address) {
    const net = nodeModule('node:net', 'openConnection()');
    const connected = loop.createFuture<Link>('openConnection');
    const inPass = passCaller(loop);
    const socket = net.connect(connectOptions(address));
    socket.once('connect', () => deliver(connected, new HostLink(socket, inPass), inPass));
    socket.once('error', (cause) => inPass(() => refuse(connected, address, cause)));
    connected.addDoneCallback(() => connected.cancelled() && socket.destroy());
    return connected;
  },

  listen(loop, address, accept) {
    const net = nodeModule('node:net', 'startServer()');
    const listening = loop.createFuture<Listener>('startServer');
    const inPass = passCaller(loop);
    const server = net.createServer({ allowHalfOpen: true, noDelay: true });
    const listener = new HostListener(loop, server, accept);
    server.once('listening', () => inPass(() => open(listening, listener)));
    server.once('error', (cause) => inPass(() => fail(listening, bindError(address, cause))));
    server.listen(address);
    return listening;
  },
};

class HostListener implements Listener {
  private readonly loop: EventLoop;
  private readonly server: Server;
  private readonly accept: (link: Link) => void;
  private readonly inPass: PassCaller;
  private started = false;
  /** Connections that came before `start()`: what CPython leaves to the operating system's backlog. */
  private readonly early: Socket[] = [];

  constructor(loop: EventLoop, server: Server, accept: (link: Link) => void) {
    this.loop = loop;
    this.server = server;
    this.accept = accept;
    this.inPass = passCaller(loop);
    loop.resources.add(this);
    server.on('connection', (socket) => this.incoming(socket));
  }

  get address(): SocketAddress {
    const address = this.server.address();
    if (typeof address === 'string') return address;
    return [address?.address ?? '', address?.port ?? 0];
  }

  start(): void {
    this.started = true;
    for (const socket of this.early.splice(0)) this.incoming(socket);
  }

  close(): void {
    this.loop.resources.delete(this);
    this.server.close();
    for (const socket of this.early.splice(0)) socket.destroy();
  }

  /** For the loop that closes. */
  release(): void {
    this.close();
  }

  private incoming(socket: Socket): void {
    if (!this.started) this.early.push(socket);
    else if (this.loop.isClosed()) socket.destroy();
    else {
      const link = new HostLink(socket, this.inPass);
      this.inPass(() => this.accept(link));
    }
  }
}

function connectOptions(address: Address): NetConnectOpts {
  const target =
    'path' in address ? address : { host: address.host ?? 'localhost', port: address.port };
  return { ...target, allowHalfOpen: true, noDelay: true };
}

function deliver(connected: Future<Link>, link: Link, inPass: PassCaller): void {
  inPass(() => {
    if (connected.done()) link.destroy();
    else connected.setResult(link);
  });
}

function refuse(connected: Future<Link>, address: Address, cause: unknown): void {
  const text = `Connect call failed ${describeAddress(address)}`;
  fail(connected, osError(codeOf(cause), text, cause));
}

function open(listening: Future<Listener>, listener: Listener): void {
  if (listening.done()) listener.close();
  else listening.setResult(listener);
}

/** What CPython says when an address is taken. */
export function bindError(address: Address, cause: unknown): OSError {
  const code = codeOf(cause);
  const text = `error while attempting to bind on address ${describeAddress(address)}: ${osErrorText(code).toLowerCase()}`;
  return osError(code, text, cause);
}

function fail(future: Future<unknown>, error: OSError): void {
  if (!future.done()) future.setException(error);
}
