/** The body of an answer, while it arrives. (aiohttp: StreamReader in streams.py.) */

import { type AsyncIterable, StopAsyncIteration } from '../asyncFor.ts';
import type { Coroutine } from '../coroutine.ts';
import { TimeoutError } from '../errors.ts';
import { StreamReader } from '../streams/reader.ts';
import { deadlineIn, limited } from './clientTimeout.ts';
import { SocketTimeoutError } from './errors.ts';

export interface ContentLimits {
  /** The time of the loop's clock at which the whole request has to be over. */
  readonly deadline: number | null;
  /** How many seconds may pass without data. */
  readonly sockRead: number | null;
}

/** A StreamReader whose waits have the limits of the request. `asyncFor(content, …)` gives lines, `iterChunked` and `iterAny` pieces. */
export class Content extends StreamReader {
  private readonly limits: ContentLimits;
  private outcome: 'complete' | 'failed' | undefined;
  private onEnd: ((complete: boolean) => void) | undefined;

  constructor(limits: ContentLimits) {
    super();
    this.limits = limits;
  }

  /** For `asyncFor`: pieces of at most `size` bytes, as they arrive. */
  iterChunked(size: number): AsyncIterable<Uint8Array> {
    return { next: () => this.nextChunk(size) };
  }

  /** For `asyncFor`: whatever has arrived. */
  iterAny(): AsyncIterable<Uint8Array> {
    return this.iterChunked(Number.MAX_SAFE_INTEGER);
  }

  /** Calls `callback` once, when the body is complete or has failed: at once, if that is so. */
  whenEnded(callback: (complete: boolean) => void): void {
    if (this.outcome) callback(this.outcome === 'complete');
    else this.onEnd = callback;
  }

  override feedEof(): void {
    super.feedEof();
    this.end('complete');
  }

  override setException(error: unknown): void {
    super.setException(error);
    this.end('failed');
  }

  protected override *waitForData(caller: string): Coroutine<void> {
    const { deadline, sockRead } = this.limits;
    const wait = () => super.waitForData(caller);
    const silence = () => new SocketTimeoutError('Timeout on reading data from socket');
    const untilData = () => limited(deadlineIn(sockRead), silence, wait);
    yield* limited(deadline, () => new TimeoutError('Total timeout of the request'), untilData);
  }

  private *nextChunk(size: number): Coroutine<Uint8Array> {
    const chunk = yield* this.read(size);
    if (chunk.length === 0) throw new StopAsyncIteration();
    return chunk;
  }

  private end(outcome: 'complete' | 'failed'): void {
    if (this.outcome) return;
    this.outcome = outcome;
    this.onEnd?.(outcome === 'complete');
  }
}
