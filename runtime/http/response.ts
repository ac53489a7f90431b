/** An answer: its head is there, its body may still be on the way. (aiohttp: ClientResponse in client_reqrep.py.) */

import type { AsyncContextManager } from '../asyncWith.ts';
import type { Coroutine } from '../coroutine.ts';
import { decode } from '../streams/bytes.ts';
import type { Connection } from './connector.ts';
import type { Content } from './content.ts';
import { ClientConnectionError, ClientResponseError, ContentTypeError } from './errors.ts';
import type { Exchange, HttpRequest, ResponseHead } from './exchange.ts';

export interface ResponseParts {
  readonly request: HttpRequest;
  readonly head: ResponseHead;
  readonly content: Content;
  readonly exchange: Exchange;
  readonly connection: Connection;
}

export class ClientResponse implements AsyncContextManager<ClientResponse, false> {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The words after the status, such as `Not Found`. */
  readonly reason: string;
  readonly headers: Headers;
  /** The body as it arrives. Reading slowly holds the server back. */
  readonly content: Content;
  private readonly parts: ResponseParts;
  private body: Uint8Array | undefined;
  private state: 'open' | 'complete' | 'closed' = 'open';

  constructor(parts: ResponseParts) {
    const { head, request, content } = parts;
    this.parts = parts;
    this.method = request.method;
    this.url = head.url;
    this.status = head.status;
    this.reason = head.reason;
    this.headers = head.headers;
    this.content = content;
  }

  /** True below 400. */
  get ok(): boolean {
    return this.status < 400;
  }

  /** The media type, without parameters. */
  get contentType(): string {
    const value = this.headers.get('content-type') ?? 'application/octet-stream';
    return value.split(';')[0]?.trim().toLowerCase() ?? '';
  }

  /** The whole body. Can be called again. Raises ClientPayloadError if it breaks off, TimeoutError if it takes too long. */
  *read(): Coroutine<Uint8Array> {
    if (this.body) return this.body;
    try {
      this.body = yield* this.content.read();
    } catch (error) {
      this.close();
      throw error;
    }
    return this.body;
  }

  /** The whole body as text, by the charset of its content type, else UTF-8. Raises TypeError for bytes that are none. */
  *text(): Coroutine<string> {
    const bytes = yield* this.read();
    const charset = /charset="?([^\s;"]+)/i.exec(this.headers.get('content-type') ?? '')?.[1];
    return charset ? new TextDecoder(charset, { fatal: true }).decode(bytes) : decode(bytes);
  }

  /**
   * The whole body as JSON; type it at the call. Raises ContentTypeError unless the content type is JSON (`contentType: null` takes any),
   * SyntaxError for bad JSON.
   */
  *json<T = unknown>(options: { readonly contentType?: string | null } = {}): Coroutine<T> {
    const { contentType = 'application/json' } = options;
    const text = yield* this.text();
    const isJson = this.contentType === contentType || this.contentType.endsWith('+json');
    if (contentType !== null && !isJson)
      throw new ContentTypeError(
        `Attempt to decode JSON with unexpected mimetype: ${this.contentType}`,
        this,
      );
    return JSON.parse(text);
  }

  /** Raises ClientResponseError for a status of 400 and more. */
  raiseForStatus(): void {
    if (this.ok) return;
    this.release();
    throw new ClientResponseError(this.reason, this);
  }

  /** Gives the connection back: for another request if the body has arrived, else it is closed, and the rest of the body with it. */
  release(): void {
    if (this.state !== 'open') return;
    this.parts.exchange.abort();
    this.content.setException(new ClientConnectionError('Connection closed'));
  }

  /** Closes the connection, whatever is still to come. */
  close(): void {
    this.release();
  }

  get closed(): boolean {
    return this.state !== 'open';
  }

  *enter(): Coroutine<this> {
    return this;
  }

  *exit(): Coroutine<false> {
    this.release();
    return false;
  }

  toString(): string {
    return `<ClientResponse(${this.url}) [${this.status} ${this.reason}]>`;
  }

  /** For the session: from now on the end of the body gives the connection back. */
  watchEnd(): this {
    this.content.whenEnded((complete) => {
      this.state = complete ? 'complete' : 'closed';
      this.parts.connection.release(complete);
    });
    this.parts.connection.onInterrupt = (error) => {
      this.parts.exchange.abort();
      this.content.setException(error);
    };
    return this;
  }
}
