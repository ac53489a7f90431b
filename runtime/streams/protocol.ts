/** Between a transport and a pair of streams. (CPython: StreamReaderProtocol in Lib/asyncio/streams.py.) */

import { iscoroutine } from '../coroutine.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import type { Task } from '../task.ts';
import { FlowControl } from './flowControl.ts';
import type { StreamReader } from './reader.ts';
import type { Protocol, Transport } from './transport.ts';
import { StreamWriter } from './writer.ts';

/** Called for each client of a server. A coroutine becomes a task; its error goes to the loop's exception handler, and closes the connection. */
export type ClientConnected = (reader: StreamReader, writer: StreamWriter) => unknown;

export class StreamReaderProtocol extends FlowControl implements Protocol {
  readonly closed: Future<void>;
  private readonly reader: StreamReader;
  private readonly clientConnected: ClientConnected | undefined;

  constructor(loop: EventLoop, reader: StreamReader, clientConnected?: ClientConnected) {
    super(loop);
    this.reader = reader;
    this.clientConnected = clientConnected;
    this.closed = loop.createFuture('StreamWriter.waitClosed');
  }

  // #region connected
  connectionMade(transport: Transport): void {
    this.reader.setTransport(transport);
    const { clientConnected, reader } = this;
    if (!clientConnected) return;
    const serving = clientConnected(reader, new StreamWriter(transport, this, reader));
    if (iscoroutine(serving)) this.watch(this.loop.createTask(serving), transport);
  }
  // #endregion

  override connectionLost(error: unknown): void {
    if (error === undefined) this.reader.feedEof();
    else this.reader.setException(error);
    if (!this.closed.done()) this.finishClosed(error);
    super.connectionLost(error);
  }

  dataReceived(data: Uint8Array): void {
    this.reader.feedData(data);
  }

  eofReceived(): boolean {
    this.reader.feedEof();
    return true;
  }

  private watch(task: Task<unknown>, transport: Transport): void {
    task.addDoneCallback(() => {
      const exception = task.cancelled() ? undefined : task.exception();
      if (exception !== undefined)
        this.loop.callExceptionHandler({
          message: 'Unhandled exception in client_connected_cb',
          exception,
          transport,
        });
      if (task.cancelled() || exception !== undefined) transport.close();
    });
  }

  /** Calling `waitClosed()` is no duty, so an error that nobody sees there is not reported. */
  private finishClosed(error: unknown): void {
    if (error === undefined) return this.closed.setResult();
    this.closed.setException(error);
    this.loop.unretrieved.delete(this.closed);
  }
}
