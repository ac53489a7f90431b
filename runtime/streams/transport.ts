/**
 * The three layers under a stream. (CPython: Lib/asyncio/transports.py and protocols.py.)
 *
 * - A **Link** is one end of a connection as its backend gives it: a socket of Node's, or of the simulated network. It moves bytes, no more.
 * - A **Transport** is what CPython calls so: on top of a link it adds water marks, an orderly end, and a fixed order of events.
 * - A **Protocol** is told by the transport what happens. Streams are one protocol; a program can bring its own.
 */

import type { Bytes } from './bytes.ts';

export interface Transport {
  /** Sends bytes, or text as UTF-8; never waits. Don't change the bytes afterwards. Raises RuntimeError after `writeEof()`. */
  write(data: Bytes): void;
  writelines(parts: readonly Bytes[]): void;
  canWriteEof(): boolean;
  /** Ends this direction after what is still to be sent; the other direction stays open. */
  writeEof(): void;
  /** Reads no more, sends what is still to be sent, and then ends. */
  close(): void;
  /** Ends at once; what is still to be sent is lost. */
  abort(): void;
  isClosing(): boolean;
  isReading(): boolean;
  pauseReading(): void;
  resumeReading(): void;
  /** Optional facts: `peername` and `sockname` are pairs of host and port. */
  getExtraInfo(name: string, fallback?: unknown): unknown;
  /** How many bytes are still to be sent. */
  getWriteBufferSize(): number;
  /** The low and the high water mark, in bytes. */
  getWriteBufferLimits(): readonly [low: number, high: number];
  setWriteBufferLimits(limits?: WriteBufferLimits): void;
  getProtocol(): Protocol;
  setProtocol(protocol: Protocol): void;
}

/** Above `high` bytes to send the protocol is paused, at `low` it is resumed. By default 64 KiB, and a quarter of `high`. */
export interface WriteBufferLimits {
  readonly high?: number | undefined;
  readonly low?: number | undefined;
}

/** Called in passes of the loop, in this order: `connectionMade`, then data, then at most one end, then `connectionLost`. */
export interface Protocol {
  connectionMade(transport: Transport): void;
  /** The connection is over: undefined if it ended well. */
  connectionLost(error: unknown): void;
  dataReceived(data: Uint8Array): void;
  /** The other side sends no more. Returning true keeps this side open. */
  eofReceived(): boolean;
  /** More bytes than the high water mark are still to be sent. */
  pauseWriting(): void;
  resumeWriting(): void;
}

/** One end of a connection, of a backend. */
export interface Link {
  /** What `getExtraInfo` knows. */
  readonly info: Readonly<Record<string, unknown>>;
  /** From now on `events` is told what arrives. Not called for a link that only writes. */
  start(events: LinkEvents): void;
  send(data: Uint8Array): void;
  /** How many bytes are still to be sent. */
  unsent(): number;
  /** Ends this direction, after what is still to be sent. */
  end(): void;
  pause(): void;
  resume(): void;
  /** Gives everything up, at once. */
  destroy(): void;
}

/** What a link tells, always in a pass of the loop. */
export interface LinkEvents {
  received(data: Uint8Array): void;
  receivedEof(): void;
  /** There are fewer bytes to send than before. */
  sent(): void;
  /** The link is of no more use. */
  lost(error: unknown): void;
}
