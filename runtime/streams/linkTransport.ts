/** The transport over a link: the same for sockets, pipes and the simulated network. (CPython: _SelectorSocketTransport in selector_events.py.) */

import { RuntimeError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { type Bytes, concatenate, toBytes } from './bytes.ts';
import type { Link, LinkEvents, Protocol, Transport, WriteBufferLimits } from './transport.ts';
import { WaterMarks } from './waterMarks.ts';

/** Keeps account of its transports: a server. */
export interface TransportOwner {
  attach(transport: Transport): void;
  detach(transport: Transport): void;
}

/** So many writes to a lost connection are silent; CPython warns of those that follow. */
const SILENT_LOST_WRITES = 5;

export class LinkTransport implements Transport, LinkEvents {
  protected readonly loop: EventLoop;
  private readonly link: Link;
  private readonly owner: TransportOwner | undefined;
  private readonly marks: WaterMarks;
  private protocol: Protocol;
  private closing = false;
  private ending = false;
  private paused = false;
  private gone = false;
  private lostWrites = 0;

  /** `connected`, if given, is finished once the protocol knows of the connection. */
  constructor(
    loop: EventLoop,
    link: Link,
    protocol: Protocol,
    options: { readonly owner?: TransportOwner; readonly connected?: Future<void> } = {},
  ) {
    const { owner, connected } = options;
    this.loop = loop;
    this.link = link;
    this.protocol = protocol;
    this.owner = owner;
    this.marks = new WaterMarks(() => this.getWriteBufferSize());
    owner?.attach(this);
    loop.resources.add(this);
    loop.callSoon(() => this.protocol.connectionMade(this));
    loop.callSoon(() => this.link.start(this));
    if (connected) loop.callSoon(() => connected.done() || connected.setResult());
  }

  // --- for programs ---

  write(data: Bytes): void {
    const bytes = toBytes(data);
    if (this.ending) throw new RuntimeError('Cannot call write() after write_eof()');
    if (bytes.length === 0) return;
    if (this.gone) return this.countLostWrite();
    this.link.send(bytes);
    this.marks.rise(() => this.protocol.pauseWriting());
  }

  writelines(parts: readonly Bytes[]): void {
    this.write(concatenate([...parts].map(toBytes)));
  }

  canWriteEof(): boolean {
    return true;
  }

  writeEof(): void {
    if (this.closing || this.ending) return;
    this.ending = true;
    this.link.end();
  }

  close(): void {
    if (this.closing) return;
    this.closing = true;
    this.link.pause();
    if (this.link.unsent() === 0) this.loseSoon(undefined);
  }

  abort(): void {
    this.forceClose(undefined);
  }

  isClosing(): boolean {
    return this.closing;
  }

  isReading(): boolean {
    return !this.closing && !this.paused;
  }

  pauseReading(): void {
    if (!this.isReading()) return;
    this.paused = true;
    this.link.pause();
  }

  resumeReading(): void {
    if (this.closing || !this.paused) return;
    this.paused = false;
    this.link.resume();
  }

  getExtraInfo(name: string, fallback?: unknown): unknown {
    return this.link.info[name] ?? fallback;
  }

  getWriteBufferSize(): number {
    return this.gone ? 0 : this.link.unsent();
  }

  getWriteBufferLimits(): readonly [low: number, high: number] {
    return [this.marks.low, this.marks.high];
  }

  setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    this.marks.set(limits);
    this.marks.rise(() => this.protocol.pauseWriting());
  }

  getProtocol(): Protocol {
    return this.protocol;
  }

  setProtocol(protocol: Protocol): void {
    this.protocol = protocol;
  }

  toString(): string {
    const state = this.gone ? ' closed' : this.closing ? ' closing' : '';
    return `<Transport${state} write=<bufsize=${this.getWriteBufferSize()}>>`;
  }

  // --- for the link ---

  received(data: Uint8Array): void {
    if (!this.closing) this.protocol.dataReceived(data);
  }

  receivedEof(): void {
    if (!this.closing && !this.protocol.eofReceived()) this.close();
  }

  sent(): void {
    if (this.gone) return;
    this.marks.sink(() => this.protocol.resumeWriting());
    if (this.closing && this.link.unsent() === 0) this.loseSoon(undefined);
  }

  lost(error: unknown): void {
    this.forceClose(error);
  }

  /** For the loop that closes: nobody will be told any more. */
  release(): void {
    this.link.destroy();
  }

  private forceClose(error: unknown): void {
    if (this.gone) return;
    this.closing = true;
    this.link.pause();
    this.loseSoon(error);
  }

  /** Tells the protocol in the next pass, so that nobody is told inside the call that ended the connection. */
  private loseSoon(error: unknown): void {
    if (this.gone) return;
    this.gone = true;
    this.loop.callSoon(() => this.lose(error));
  }

  private lose(error: unknown): void {
    try {
      this.protocol.connectionLost(error);
    } finally {
      this.link.destroy();
      this.loop.resources.delete(this);
      this.owner?.detach(this);
    }
  }

  private countLostWrite(): void {
    this.lostWrites += 1;
    if (this.lostWrites > SILENT_LOST_WRITES) console.warn('socket.send() raised exception.');
  }
}
