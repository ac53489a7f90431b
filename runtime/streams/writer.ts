/** Writing to a stream. (CPython: StreamWriter in Lib/asyncio/streams.py.) */

import type { Coroutine } from '../coroutine.ts';
import type { Future } from '../future.ts';
import { sleep } from '../sleep.ts';
import type { Bytes } from './bytes.ts';
import type { StreamReader } from './reader.ts';
import type { Transport } from './transport.ts';

/** What a writer needs of its protocol. */
export interface WriterProtocol {
  drain(): Coroutine<void>;
  /** Done when the connection is over; it fails if that was an error. */
  readonly closed: Future<void>;
}

/** The end of a connection that is written to. `openConnection` and `startServer` make them. */
export class StreamWriter {
  readonly transport: Transport;
  private readonly protocol: WriterProtocol;
  private readonly reader: StreamReader | undefined;

  constructor(transport: Transport, protocol: WriterProtocol, reader: StreamReader | undefined) {
    this.transport = transport;
    this.protocol = protocol;
    this.reader = reader;
  }

  /**
   * Sends bytes, or text as UTF-8. Never waits: what can't be sent at once is kept, so follow it with `yield* writer.drain()`. Don't change the
   * bytes afterwards. Raises RuntimeError after `writeEof()`, TypeError for anything else than bytes and text.
   */
  write(data: Bytes): void {
    this.transport.write(data);
  }

  writelines(parts: readonly Bytes[]): void {
    this.transport.writelines(parts);
  }

  /** Waits while more than the high water mark (64 KiB) is unsent, until the low one (16 KiB) is reached. Raises what ended the connection. */
  *drain(): Coroutine<void> {
    const failure = this.reader?.exception();
    if (failure !== undefined) throw failure;
    // Lets the loop say that the connection is lost; else a program that only writes and drains would never hear of it.
    if (this.transport.isClosing()) yield* sleep(0);
    yield* this.protocol.drain();
  }

  canWriteEof(): boolean {
    return this.transport.canWriteEof();
  }

  /** Says that nothing more will be written; reading goes on. */
  writeEof(): void {
    this.transport.writeEof();
  }

  /** Closes the connection once everything is sent. Follow it with `yield* writer.waitClosed()`. */
  close(): void {
    this.transport.close();
  }

  isClosing(): boolean {
    return this.transport.isClosing();
  }

  /** Waits until the connection is over. Raises what ended it, unless that was `close()`. */
  *waitClosed(): Coroutine<void> {
    yield* this.protocol.closed;
  }

  /** For instance `peername` and `sockname`, each `[host, port]`. */
  getExtraInfo(name: string, fallback?: unknown): unknown {
    return this.transport.getExtraInfo(name, fallback);
  }

  toString(): string {
    return `<StreamWriter transport=${this.transport}${this.reader ? ` reader=${this.reader}` : ''}>`;
  }
}
