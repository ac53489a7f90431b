/** A link over a socket, or a pipe, of Node's. */

import type { Socket } from 'node:net';
import type { Link, LinkEvents } from '../../streams/transport.ts';
import { codeOf, type OSError, osError } from '../errors.ts';
import type { PassCaller } from '../network.ts';

export class HostLink implements Link {
  readonly info: Readonly<Record<string, unknown>>;
  private readonly socket: Socket;
  private readonly inPass: PassCaller;
  private events: LinkEvents | undefined;
  private error: OSError | undefined;
  /** True while Node still has bytes that the operating system didn't take at once. */
  private behind = false;

  constructor(socket: Socket, inPass: PassCaller) {
    this.socket = socket;
    this.inPass = inPass;
    this.info = factsOf(socket);
    socket.on('error', (cause) => this.fail(cause));
  }

  start(events: LinkEvents): void {
    this.events = events;
    if (this.error) return this.tellLost();
    if (!this.socket.readable) return;
    this.socket.on('data', (data) => this.inPass(() => events.received(data)));
    this.socket.on('end', () => this.inPass(() => events.receivedEof()));
  }

  send(data: Uint8Array): void {
    this.socket.write(data, () => this.tellSent());
    this.behind = this.socket.writableLength > 0;
  }

  unsent(): number {
    return this.socket.destroyed ? 0 : this.socket.writableLength;
  }

  end(): void {
    this.socket.end();
  }

  pause(): void {
    this.socket.pause();
  }

  resume(): void {
    this.socket.resume();
  }

  destroy(): void {
    this.socket.destroy();
  }

  private tellSent(): void {
    if (this.behind) this.inPass(() => this.events?.sent());
  }

  private fail(cause: unknown): void {
    this.error = osError(codeOf(cause), undefined, cause);
    this.tellLost();
  }

  private tellLost(): void {
    const { error, events } = this;
    if (events) this.inPass(() => events.lost(error));
  }
}

function factsOf(socket: Socket): Record<string, unknown> {
  const { localAddress, localPort, remoteAddress, remotePort } = socket;
  return {
    socket,
    ...(localAddress && { sockname: [localAddress, localPort] }),
    ...(remoteAddress && { peername: [remoteAddress, remotePort] }),
  };
}
