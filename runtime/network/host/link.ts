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

  /** What happened before anybody wanted to know. Node drops the output of a process that has ended unless somebody listens from the start. */
  private readonly early: ((events: LinkEvents) => void)[] = [];

  constructor(socket: Socket, inPass: PassCaller) {
    this.socket = socket;
    this.inPass = inPass;
    this.info = factsOf(socket);
    socket.on('error', (cause) => this.fail(cause));
    if (socket.readable) this.watchWriter();
    else this.watchReader();
  }

  start(events: LinkEvents): void {
    this.events = events;
    for (const tell of this.early.splice(0)) this.inPass(() => tell(events));
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

  private watchWriter(): void {
    this.socket.on('data', (data) => this.tell((events) => events.received(data)));
    this.socket.on('end', () => this.tell((events) => events.receivedEof()));
  }

  /** A pipe that is only written to has no end to read: that it closes means that nobody reads any more. */
  private watchReader(): void {
    this.socket.once('close', () => this.tell((events) => events.lost(this.error)));
  }

  private tellSent(): void {
    if (this.behind) this.tell((events) => events.sent());
  }

  private fail(cause: unknown): void {
    const error = osError(codeOf(cause), undefined, cause);
    this.error = error;
    this.tell((events) => events.lost(error));
  }

  private tell(action: (events: LinkEvents) => void): void {
    const { events } = this;
    if (events) this.inPass(() => action(events));
    else this.early.push(action);
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
