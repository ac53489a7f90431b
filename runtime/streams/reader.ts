/** Reading from a stream: bytes arrive in chunks of any size, and are read in the pieces that the program wants. (CPython: StreamReader in Lib/asyncio/streams.py.) */

import { requireNumber, requireOptions } from '../arguments.ts';
import { type AsyncIterable, StopAsyncIteration } from '../asyncFor.ts';
import type { Coroutine } from '../coroutine.ts';
import { RuntimeError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { getEventLoop } from '../loop/running.ts';
import { ByteBuffer } from './byteBuffer.ts';
import { type Bytes, concatenate, encode, toBytes } from './bytes.ts';
import { IncompleteReadError, LimitOverrunError } from './errors.ts';
import { findSeparator, toSeparators } from './separators.ts';

export interface StreamReaderOptions {
  /** The longest line, in bytes; beyond twice as many unread bytes the reader stops reading from the connection. By default 64 KiB. */
  readonly limit?: number | undefined;
  /** By default the current one. */
  readonly loop?: EventLoop | undefined;
}

export const DEFAULT_LIMIT = 2 ** 16;
const NEWLINE = encode('\n');

/** The parts of a transport that hold the other side back while nobody reads here. */
export interface ReadingTransport {
  pauseReading(): unknown;
  resumeReading(): unknown;
}

export class StreamReader implements AsyncIterable<Uint8Array> {
  protected readonly loop: EventLoop;
  private readonly limit: number;
  private readonly buffer = new ByteBuffer();
  private transport: ReadingTransport | undefined;
  private waiter: Future<void> | undefined;
  private failure: unknown;
  private ended = false;
  private paused = false;

  /** Raises RangeError (Python: ValueError) for a limit that isn't positive. */
  constructor(options: StreamReaderOptions = {}) {
    requireOptions(options, 'StreamReader()', 'Write { limit: 1024 }.');
    const { limit = DEFAULT_LIMIT, loop } = options;
    requireNumber(limit, 'StreamReader()', 'bytes as its limit');
    if (limit <= 0) throw new RangeError('Limit cannot be <= 0');
    this.limit = limit;
    this.loop = loop ?? getEventLoop();
  }

  getLoop(): EventLoop {
    return this.loop;
  }

  // --- reading ---

  /**
   * At most `n` bytes: what is there, or if nothing is, the next that arrive; an empty array at the end of the stream. Without `n`, or with -1,
   * everything up to the end.
   */
  *read(n = -1): Coroutine<Uint8Array> {
    requireNumber(n, 'read()', 'bytes');
    this.throwFailure();
    if (n === 0) return new Uint8Array();
    if (n < 0) return yield* this.readAll();
    if (this.buffer.length === 0 && !this.ended) yield* this.waitForData('read');
    return this.takeFrom(n);
  }

  /** Exactly `n` bytes. Raises IncompleteReadError, with what there was, if the stream ends before. */
  *readexactly(n: number): Coroutine<Uint8Array> {
    requireNumber(n, 'readexactly()', 'bytes');
    if (n < 0) throw new RangeError('readexactly size can not be less than zero');
    this.throwFailure();
    if (n === 0) return new Uint8Array();
    while (this.buffer.length < n) {
      if (this.ended) throw new IncompleteReadError(this.buffer.take(), n);
      yield* this.waitForData('readexactly');
    }
    return this.takeFrom(n);
  }

  /**
   * A line with its newline; at the end of the stream what is left, without one, and then an empty array. Raises RangeError (Python: ValueError)
   * for a line longer than the limit, and drops it.
   */
  *readline(): Coroutine<Uint8Array> {
    try {
      return yield* this.readuntil(NEWLINE);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (error instanceof LimitOverrunError) throw this.dropLongLine(error);
      throw error;
    }
  }

  /**
   * Everything up to and with the separator; of several, the one that ends first. Raises IncompleteReadError if the stream ends before, and
   * LimitOverrunError, leaving the bytes where they are, if more than the limit come before it.
   */
  *readuntil(separator: Bytes | readonly Bytes[] = NEWLINE): Coroutine<Uint8Array> {
    const separators = toSeparators(separator);
    this.throwFailure();
    let searched = 0;
    for (;;) {
      const match = findSeparator(this.buffer, separators, searched);
      if (match) return this.takeThrough(match);
      searched = Math.max(searched, this.buffer.length + 1 - separators.longest);
      if (searched > this.limit)
        throw new LimitOverrunError('Separator is not found, and chunk exceed the limit', searched);
      if (this.ended) throw new IncompleteReadError(this.buffer.take());
      yield* this.waitForData('readuntil');
    }
  }

  /** For `asyncFor`: the next line. */
  *next(): Coroutine<Uint8Array> {
    const line = yield* this.readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  /** True once the stream has ended and everything is read. */
  atEof(): boolean {
    return this.ended && this.buffer.length === 0;
  }

  // --- feeding: for protocols, and for tests ---

  /** Raises RuntimeError after `feedEof()`. */
  feedData(data: Uint8Array): void {
    if (this.ended) throw new RuntimeError('feedData() after feedEof()');
    const bytes = toBytes(data);
    if (bytes.length === 0) return;
    this.buffer.push(bytes);
    this.wakeWaiter();
    if (!this.transport || this.paused || this.buffer.length <= 2 * this.limit) return;
    this.transport.pauseReading();
    this.paused = true;
  }

  feedEof(): void {
    this.ended = true;
    this.wakeWaiter();
  }

  /** The error that every read raises from now on; undefined if there is none. */
  exception(): unknown {
    return this.failure;
  }

  setException(error: unknown): void {
    this.failure = error;
    const waiter = this.takeWaiter();
    if (waiter && !waiter.cancelled()) waiter.setException(error);
  }

  /** Whom to ask to stop and go on, when too much is unread. */
  setTransport(transport: ReadingTransport): void {
    if (this.transport) throw new RuntimeError('Transport already set');
    this.transport = transport;
  }

  toString(): string {
    const { length } = this.buffer;
    const info = [
      'StreamReader',
      ...(length > 0 ? [`${length} bytes`] : []),
      ...(this.ended ? ['eof'] : []),
      ...(this.limit === DEFAULT_LIMIT ? [] : [`limit=${this.limit}`]),
      ...(this.failure === undefined ? [] : [`exception=${this.failure}`]),
      ...(this.paused ? ['paused'] : []),
    ];
    return `<${info.join(' ')}>`;
  }

  // --- inside ---

  private *readAll(): Coroutine<Uint8Array> {
    const blocks: Uint8Array[] = [];
    for (;;) {
      const block = yield* this.read(this.limit);
      if (block.length === 0) return concatenate(blocks);
      blocks.push(block);
    }
  }

  /** One reader at a time: of two it would be chance who gets which bytes. */
  protected *waitForData(caller: string): Coroutine<void> {
    if (this.waiter)
      throw new RuntimeError(
        `${caller}() called while another coroutine is already waiting for incoming data`,
      );
    // Waiting while nothing is read from the connection would be for ever: readexactly(n) may want more than the limit.
    this.resumeTransport();
    const waiter = this.loop.createFuture<void>(`StreamReader.${caller}`);
    this.waiter = waiter;
    try {
      yield* waiter;
    } finally {
      this.waiter = undefined;
    }
  }

  private takeFrom(n: number): Uint8Array {
    const taken = this.buffer.take(n);
    this.resumeTransportIfLow();
    return taken;
  }

  private takeThrough({ start, end }: { start: number; end: number }): Uint8Array {
    if (start > this.limit)
      throw new LimitOverrunError('Separator is found, but chunk is longer than limit', start);
    return this.takeFrom(end);
  }

  private dropLongLine(error: LimitOverrunError): RangeError {
    const found = this.buffer.startsWith(NEWLINE, error.consumed);
    this.buffer.take(found ? error.consumed + NEWLINE.length : this.buffer.length);
    this.resumeTransportIfLow();
    return new RangeError(error.message, { cause: error });
  }

  private resumeTransportIfLow(): void {
    if (this.buffer.length <= this.limit) this.resumeTransport();
  }

  private resumeTransport(): void {
    if (!this.paused) return;
    this.paused = false;
    this.transport?.resumeReading();
  }

  private wakeWaiter(): void {
    const waiter = this.takeWaiter();
    if (waiter && !waiter.cancelled()) waiter.setResult();
  }

  private takeWaiter(): Future<void> | undefined {
    const { waiter } = this;
    this.waiter = undefined;
    return waiter;
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}
