/**
 * An HTTP client: where to start reading. (aiohttp: ClientSession in client.py.)
 *
 * On a HostLoop requests are real, made with the host's `fetch`; on a SimulatedLoop they meet the routes that were scripted on its network.
 */

import { requireOptions } from '../arguments.ts';
import type { AsyncContextManager } from '../asyncWith.ts';
import type { Awaitable, Coroutine } from '../coroutine.ts';
import { RuntimeError, TimeoutError } from '../errors.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { getRunningLoop } from '../loop/running.ts';
import { ClientTimeout, deadlineIn, limited } from './clientTimeout.ts';
import { type Connection, Connector, type ConnectorLimits } from './connector.ts';
import { Content } from './content.ts';
import { ConnectionTimeoutError, SocketTimeoutError } from './errors.ts';
import { type Exchange, type HttpRequest, type ResponseHead, startExchange } from './exchange.ts';
import { buildRequest, type RequestOptions } from './request.ts';
import { ClientResponse } from './response.ts';

export interface ClientSessionOptions extends ConnectorLimits {
  /** What relative URLs are relative to. */
  readonly baseUrl?: string | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** By default 300 seconds in all, 30 of them for the connection. */
  readonly timeout?: ClientTimeout | undefined;
  /** True: a status of 400 and more raises ClientResponseError. */
  readonly raiseForStatus?: boolean | undefined;
}

/** Make one for the whole program, with `yield* asyncWith(new ClientSession(), …)`: it keeps the connections. */
export class ClientSession implements AsyncContextManager<ClientSession, false> {
  private readonly loop: EventLoop;
  private readonly options: ClientSessionOptions;
  private readonly connector: Connector;
  private isClosed = false;

  /** Raises RuntimeError outside of a running loop. */
  constructor(options: ClientSessionOptions = {}) {
    requireOptions(options, 'ClientSession()', "Write { baseUrl: 'https://…' }.");
    this.loop = getRunningLoop();
    this.options = options;
    this.connector = new Connector(this.loop, options);
    this.loop.resources.add(this);
  }

  // --- requests ---

  get(url: string, options?: RequestOptions): RequestContext {
    return this.request('GET', url, options);
  }

  post(url: string, options?: RequestOptions): RequestContext {
    return this.request('POST', url, options);
  }

  put(url: string, options?: RequestOptions): RequestContext {
    return this.request('PUT', url, options);
  }

  patch(url: string, options?: RequestOptions): RequestContext {
    return this.request('PATCH', url, options);
  }

  delete(url: string, options?: RequestOptions): RequestContext {
    return this.request('DELETE', url, options);
  }

  head(url: string, options?: RequestOptions): RequestContext {
    return this.request('HEAD', url, options);
  }

  /**
   * `yield* asyncWith(session.get(url), function* (response) { … })`, or `const response = yield* session.get(url)` and `response.release()` at the
   * end. Nothing is sent before. Cancelling the task aborts the request. Raises ClientError and TimeoutError; RuntimeError for a closed session.
   */
  request(method: string, url: string, options: RequestOptions = {}): RequestContext {
    requireOptions(options, 'request()', 'Write { params: { … } }.');
    return new RequestContext(() => this.perform(method, url, options));
  }

  // --- the end ---

  get closed(): boolean {
    return this.isClosed;
  }

  /** Ends the requests that are under way, with ClientConnectionError. */
  *close(): Coroutine<void> {
    this.loop.resources.delete(this);
    this.isClosed = true;
    this.connector.close();
  }

  *enter(): Coroutine<this> {
    return this;
  }

  *exit(): Coroutine<false> {
    yield* this.close();
    return false;
  }

  /** For the loop that closes: the program has forgotten this session. */
  release(): void {
    this.connector.close();
    this.loop.callExceptionHandler({ message: 'Unclosed client session' });
  }

  private *perform(
    method: string,
    url: string,
    options: RequestOptions,
  ): Coroutine<ClientResponse> {
    if (this.isClosed) throw new RuntimeError('Session is closed');
    const request = buildRequest(method, url, { ...options, session: this.options });
    const timeout = options.timeout ?? this.options.timeout ?? new ClientTimeout();
    const deadline = deadlineIn(timeout.total);
    const tooLong = () =>
      new TimeoutError(`${method} ${request.url} took longer than ${timeout.total} s`);
    const content = new Content({ deadline, sockRead: timeout.sockRead });
    const send = () => sendRequest(this.connector, request, { timeout, content });
    const response = yield* limited(deadline, tooLong, send);
    if (options.raiseForStatus ?? this.options.raiseForStatus) response.raiseForStatus();
    return response;
  }
}

/** A request that is made when it is awaited or entered. */
export class RequestContext
  implements AsyncContextManager<ClientResponse, false>, Awaitable<ClientResponse>
{
  private readonly start: () => Coroutine<ClientResponse>;
  private response: ClientResponse | undefined;

  constructor(start: () => Coroutine<ClientResponse>) {
    this.start = start;
  }

  [Symbol.iterator](): Coroutine<ClientResponse> {
    return this.start();
  }

  *enter(): Coroutine<ClientResponse> {
    this.response = yield* this.start();
    return this.response;
  }

  *exit(): Coroutine<false> {
    this.response?.release();
    return false;
  }
}

interface Sending {
  readonly timeout: ClientTimeout;
  readonly content: Content;
}

/** Whatever goes wrong on the way, the exchange is aborted and the connection given back. */
function* sendRequest(
  connector: Connector,
  request: HttpRequest,
  { timeout, content }: Sending,
): Coroutine<ClientResponse> {
  const connectDeadline = deadlineIn(timeout.connect);
  const noConnection = () =>
    new ConnectionTimeoutError(`Connection timeout to host ${request.url}`);
  const acquire = () => connector.acquire(request.url.origin);
  const connection = yield* limited(connectDeadline, noConnection, acquire);
  let exchange: Exchange | undefined;
  try {
    const { reused } = connection;
    exchange = startExchange(content.getLoop(), request, { content, reused });
    connection.onInterrupt = interrupting(exchange);
    yield* waitForConnection(exchange, { connectDeadline, timeout, noConnection });
    const head = yield* waitForHead(exchange, timeout);
    return new ClientResponse({ request, head, content, exchange, connection }).watchEnd();
  } catch (error) {
    exchange?.abort();
    connection.release(false);
    throw error;
  }
}

function* waitForConnection(
  { connected }: Exchange,
  limits: { connectDeadline: number | null; timeout: ClientTimeout; noConnection: () => Error },
): Coroutine<void> {
  const { connectDeadline, timeout, noConnection } = limits;
  const wait = () => connected[Symbol.iterator]();
  const phase = () => limited(deadlineIn(timeout.sockConnect), noConnection, wait);
  yield* limited(connectDeadline, noConnection, phase);
}

function* waitForHead({ head }: Exchange, { sockRead }: ClientTimeout): Coroutine<ResponseHead> {
  const silence = () => new SocketTimeoutError('Timeout on reading data from socket');
  return yield* limited(deadlineIn(sockRead), silence, () => head[Symbol.iterator]());
}

/** Until the head is there, whoever waits for it is told that the connector closes. */
function interrupting({ connected, head }: Exchange): Connection['onInterrupt'] {
  return (error) => {
    for (const future of [connected, head]) {
      if (future.done()) continue;
      return future.setException(error);
    }
  };
}
