/** The protocols of a process's pipes. (CPython: WriteSubprocessPipeProto and ReadSubprocessPipeProto in base_subprocess.py.) */

import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { FlowControl } from '../streams/flowControl.ts';
import type { StreamReader } from '../streams/reader.ts';
import type { Protocol, Transport } from '../streams/transport.ts';

/** What we write and the process reads. */
export class InputPipe extends FlowControl implements Protocol {
  readonly closed: Future<void>;
  private readonly whenClosed: () => void;

  constructor(loop: EventLoop, whenClosed: () => void) {
    super(loop);
    this.closed = loop.createFuture('StreamWriter.waitClosed');
    this.whenClosed = whenClosed;
  }

  connectionMade(): void {}
  dataReceived(): void {}

  eofReceived(): boolean {
    return true;
  }

  override connectionLost(error: unknown): void {
    super.connectionLost(error);
    if (error === undefined) this.closed.setResult();
    else this.closed.setException(error);
    this.loop.unretrieved.delete(this.closed);
    this.whenClosed();
  }
}

/** What the process writes and we read. */
export class OutputPipe implements Protocol {
  private readonly reader: StreamReader;
  private readonly whenClosed: () => void;

  constructor(reader: StreamReader, whenClosed: () => void) {
    this.reader = reader;
    this.whenClosed = whenClosed;
  }

  connectionMade(transport: Transport): void {
    this.reader.setTransport(transport);
  }

  dataReceived(data: Uint8Array): void {
    this.reader.feedData(data);
  }

  /** Nothing can be written to it, so the end of what is read is the end of the pipe. */
  eofReceived(): boolean {
    return false;
  }

  connectionLost(error: unknown): void {
    if (error === undefined) this.reader.feedEof();
    else this.reader.setException(error);
    this.whenClosed();
  }

  pauseWriting(): void {}
  resumeWriting(): void {}
}
