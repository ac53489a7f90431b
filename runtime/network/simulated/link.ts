/** The two ends of a simulated connection. */

import type { SimulatedLoop } from '../../loop/simulated.ts';
import type { Link, LinkEvents } from '../../streams/transport.ts';
import { osError } from '../errors.ts';
import { type PassCaller, passCaller } from '../network.ts';
import type { Conditions } from './conditions.ts';
import { later } from './later.ts';
import { Wire } from './wire.ts';

/** How many bytes a transport takes at once. (CPython: _SelectorTransport.max_size.) */
const READ_SIZE = 256 * 1024;

export type LinkFacts = Readonly<Record<string, unknown>>;

/** Two links, each of which is the other end of the other. */
export function linkPair(
  loop: SimulatedLoop,
  conditions: Conditions,
  facts: readonly [client: LinkFacts, server: LinkFacts],
): [SimulatedLink, SimulatedLink] {
  const ends: SimulatedLink[] = [];
  const wire = (from: number) =>
    new Wire(loop, conditions, {
      left: () => ends[from]?.bytesLeft(),
      arrived: () => ends[1 - from]?.bytesArrived(),
    });
  const [there, back] = [wire(0), wire(1)];
  const client = new SimulatedLink(loop, { out: there, in: back }, facts[0]);
  const server = new SimulatedLink(loop, { out: back, in: there }, facts[1]);
  ends.push(client, server);
  client.peer = server;
  server.peer = client;
  return [client, server];
}

export class SimulatedLink implements Link {
  readonly info: LinkFacts;
  peer: SimulatedLink | undefined;
  private readonly loop: SimulatedLoop;
  private readonly wires: { readonly out: Wire; readonly in: Wire };
  private inPass: PassCaller;
  private events: LinkEvents | undefined;
  private paused = false;
  private scheduled = false;
  private state: 'open' | 'read to its end' | 'destroyed' = 'open';
  private error: unknown;

  constructor(
    loop: SimulatedLoop,
    wires: { readonly out: Wire; readonly in: Wire },
    info: LinkFacts,
  ) {
    this.loop = loop;
    this.wires = wires;
    this.info = info;
    this.inPass = passCaller(loop);
  }

  // --- for the transport ---

  start(events: LinkEvents): void {
    this.events = events;
    this.inPass = passCaller(this.loop);
    if (this.error) this.inPass(() => events.lost(this.error));
    else this.scheduleRead();
  }

  send(data: Uint8Array): void {
    this.wires.out.send(data);
  }

  unsent(): number {
    return this.wires.out.unsent();
  }

  end(): void {
    this.wires.out.end();
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.scheduleRead();
  }

  /** As with TCP, whoever goes without having read everything resets the connection. */
  destroy(): void {
    if (this.state === 'destroyed') return;
    this.state = 'destroyed';
    this.wires.out.drop();
    if (this.wires.in.unread() > 0) this.resetPeer();
  }

  // --- for the wires and the network ---

  /** The connection breaks: this end learns it now. */
  reset(): void {
    if (this.state === 'destroyed' || this.error) return;
    const error = osError('ECONNRESET');
    this.error = error;
    this.inPass(() => this.events?.lost(error));
  }

  /** The reader at the other end of a pipe has gone. */
  hangUp(): void {
    const error = this.unsent() > 0 ? osError('EPIPE') : undefined;
    if (this.state !== 'destroyed') this.inPass(() => this.events?.lost(error));
  }

  bytesLeft(): void {
    if (this.state !== 'destroyed') this.inPass(() => this.events?.sent());
  }

  bytesArrived(): void {
    if (this.state !== 'destroyed') this.scheduleRead();
    else if (this.wires.in.unread() > 0) this.resetPeer();
  }

  private resetPeer(): void {
    const { peer, wires } = this;
    wires.in.take(wires.in.unread());
    later(this.loop, 0, () => peer?.reset());
  }

  /** What has arrived until that pass is read in one go, as from a socket. */
  private scheduleRead(): void {
    const nothing = this.wires.in.unread() === 0 && !this.wires.in.complete;
    if (!this.events || this.paused || this.scheduled || nothing || this.state !== 'open') return;
    this.scheduled = true;
    this.inPass(() => this.read());
  }

  private read(): void {
    this.scheduled = false;
    if (this.paused || this.state !== 'open' || this.error) return;
    if (this.wires.in.unread() > 0) {
      this.events?.received(this.wires.in.take(READ_SIZE));
      return this.scheduleRead();
    }
    this.state = 'read to its end';
    this.events?.receivedEof();
  }
}
