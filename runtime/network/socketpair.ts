/** Two sockets that are connected with each other, and never wait. (CPython: socket.socketpair() after setblocking(False).) */

import type { Descriptor } from '../loop/selector.ts';
import { ByteBuffer } from '../streams/byteBuffer.ts';
import { type Bytes, toBytes } from '../streams/bytes.ts';
import { osError } from './errors.ts';

/** How many bytes one socket takes before the other one reads. */
const CAPACITY = 64 * 1024;

/** What one of them sends, the other receives. Watch them with `loop.addReader` and `loop.addWriter`. */
export function socketpair(): [PairedSocket, PairedSocket] {
  const left = new PairedSocket();
  const right = new PairedSocket();
  left.connect(right);
  right.connect(left);
  return [left, right];
}

export class PairedSocket implements Descriptor {
  private readonly received = new ByteBuffer();
  private readonly listeners = new Set<() => void>();
  private peer: PairedSocket | undefined;
  private closed = false;

  /** Sends as many bytes as there is room for, and says how many. Raises BlockingIOError if there is none, BrokenPipeError if the other one is closed. */
  send(data: Bytes): number {
    const peer = this.requireOpen().peer;
    if (!peer || peer.closed) throw osError('EPIPE');
    const bytes = toBytes(data);
    const room = CAPACITY - peer.received.length;
    if (room === 0) throw osError('EAGAIN');
    peer.received.push(bytes.subarray(0, room));
    peer.tellListeners();
    return Math.min(room, bytes.length);
  }

  /** At most `size` of the bytes that are there; an empty array when the other one is closed. Raises BlockingIOError if nothing is there yet. */
  recv(size: number): Uint8Array {
    const { peer } = this.requireOpen();
    if (this.received.length === 0 && !peer?.closed) throw osError('EAGAIN');
    const bytes = this.received.take(size);
    peer?.tellListeners();
    return bytes;
  }

  close(): void {
    this.closed = true;
    this.tellListeners();
    this.peer?.tellListeners();
  }

  isReadable(): boolean {
    return this.closed || this.received.length > 0 || this.peer?.closed === true;
  }

  isWritable(): boolean {
    return this.closed || !this.peer || this.peer.closed || this.peer.received.length < CAPACITY;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  toString(): string {
    return `<socket${this.closed ? ' [closed]' : ''}>`;
  }

  /** For `socketpair`. */
  connect(peer: PairedSocket): void {
    this.peer = peer;
  }

  private requireOpen(): this {
    if (this.closed) throw osError('EBADF');
    return this;
  }

  private tellListeners(): void {
    for (const listener of this.listeners) listener();
  }
}
