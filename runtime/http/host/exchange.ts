/** Requests through the host's `fetch`: undici in Node, the browser's own in a page. */

import type { EventLoop } from '../../loop/eventLoop.ts';
import { codeOf, osError } from '../../network/errors.ts';
import { type PassCaller, passCaller } from '../../network/network.ts';
import type { Content } from '../content.ts';
import {
  ClientConnectionError,
  ClientConnectorError,
  ClientPayloadError,
  ConnectionTimeoutError,
  ServerDisconnectedError,
} from '../errors.ts';
import type { Exchange, HttpRequest, ResponseHead } from '../exchange.ts';

/** Where `fetch` doesn't tell when it has a connection, `connected` is done at once. */
export function hostExchange(loop: EventLoop, request: HttpRequest, content: Content): Exchange {
  const controller = new AbortController();
  const inPass = passCaller(loop);
  const connected = loop.createFuture<void>('ClientSession connect');
  const head = loop.createFuture<ResponseHead>('ClientSession response');
  connected.setResult();
  send(request, controller.signal).then(
    (response) => {
      inPass(() => head.done() || head.setResult(headOf(response, request)));
      pump(response, content, inPass);
    },
    (cause) => inPass(() => head.done() || head.setException(connectionError(request, cause))),
  );
  const abort = () => {
    head.cancel();
    controller.abort();
  };
  return { connected, head, abort };
}

function send({ method, url, headers, body }: HttpRequest, signal: AbortSignal) {
  return fetch(url, { method, headers, signal, ...(body && { body: new Uint8Array(body) }) });
}

function headOf(response: Response, request: HttpRequest): ResponseHead {
  const { status, statusText, headers, url } = response;
  return { status, reason: statusText, headers, url: url || request.url.href };
}

/** Carries the body over, piece by piece; while the content is full it takes no more from the network. */
function pump(response: Response, content: Content, inPass: PassCaller): void {
  const reader = response.body?.getReader();
  let paused = false;
  let reading = false;
  const takeNext = (): void => {
    if (paused || reading) return;
    reading = true;
    const next = reader?.read() ?? Promise.resolve({ done: true, value: undefined });
    next.then(
      ({ value, done }) =>
        inPass(() => {
          reading = false;
          if (done || !value) return content.feedEof();
          content.feedData(value);
          takeNext();
        }),
      (cause) => inPass(() => content.setException(payloadError(cause))),
    );
  };
  content.setTransport({
    pauseReading: () => {
      paused = true;
    },
    resumeReading: () => {
      paused = false;
      takeNext();
    },
  });
  takeNext();
}

function payloadError(cause: unknown): ClientPayloadError {
  const text = `Response payload is not completed: ${codeOf(causeOf(cause))}`;
  return new ClientPayloadError(text, { cause });
}

function connectionError({ url }: HttpRequest, failure: unknown): Error {
  const cause = causeOf(failure);
  const code = codeOf(cause);
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET')
    return new ServerDisconnectedError(undefined, { cause });
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return new ConnectionTimeoutError(`Connection timeout to host ${url}`, { cause });
  if (/^E[A-Z]+$/.test(code)) return connectorError(url, code, cause);
  return new ClientConnectionError(String(failure), { cause });
}

/** In aiohttp's words. */
export function connectorError(url: URL, code: string, cause: unknown): ClientConnectorError {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const text = `Cannot connect to host ${url.hostname}:${port} ssl:default [${osError(code).message}]`;
  return new ClientConnectorError(text, { cause });
}

/** `fetch` hides the reason in the cause of its error. */
function causeOf(failure: unknown): unknown {
  return failure instanceof Error && failure.cause !== undefined ? failure.cause : failure;
}
