/** A scripted web server on Node's `http`, at a free port of 127.0.0.1. */

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Coroutine } from '../../coroutine.ts';
import type { EventLoop } from '../../loop/eventLoop.ts';
import { nodeModule } from '../../network/host/modules.ts';
import { passCaller } from '../../network/network.ts';
import { concatenate } from '../../streams/bytes.ts';
import type { HttpRequest } from '../exchange.ts';
import {
  bodyOf,
  findReply,
  headOf,
  type Reply,
  type Routes,
  type ServedRequest,
} from '../routes.ts';
import type { RunningTestServer } from '../testServer.ts';

export class HostTestServer implements RunningTestServer {
  readonly requests: ServedRequest[] = [];
  private readonly loop: EventLoop;
  private readonly routes: Routes;
  private readonly server: Server;

  /** Returns once it listens. */
  static *start(loop: EventLoop, routes: Routes): Coroutine<HostTestServer> {
    const started = new HostTestServer(loop, routes);
    const listening = loop.createFuture<void>('TestServer');
    const inPass = passCaller(loop);
    started.server.listen(0, '127.0.0.1', () =>
      inPass(() => listening.done() || listening.setResult()),
    );
    yield* listening;
    return started;
  }

  private constructor(loop: EventLoop, routes: Routes) {
    this.loop = loop;
    this.routes = routes;
    this.server = nodeModule('node:http', 'TestServer').createServer(
      (message, response) => void this.serve(message, response),
    );
    loop.resources.add(this);
  }

  get origin(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  close(): void {
    this.loop.resources.delete(this);
    this.server.close();
    this.server.closeAllConnections();
  }

  /** For the loop that closes. */
  release(): void {
    this.close();
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message, this.origin);
    const { method, url } = request;
    const served: ServedRequest = { method, path: url.pathname, state: 'pending' };
    this.requests.push(served);
    response.on('close', () => {
      if (served.state === 'pending') served.state = 'aborted';
    });
    const reply = findReply(this.routes, request);
    if (reply.failure === 'silence') return;
    await pause(reply.delay ?? 0);
    await answer(reply, url, response);
    served.state = response.closed ? 'aborted' : 'answered';
    finish(reply, response);
  }
}

async function readRequest(message: IncomingMessage, origin: string): Promise<HttpRequest> {
  const parts: Uint8Array[] = [];
  for await (const part of message) parts.push(part);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  const { method = 'GET', url = '/' } = message;
  const body = parts.length > 0 ? concatenate(parts) : undefined;
  return { method, url: new URL(url, origin), headers, body };
}

async function answer(reply: Reply, url: URL, response: ServerResponse): Promise<void> {
  if (reply.failure === 'disconnect') return;
  const { status, reason, headers } = headOf(reply, url);
  response.writeHead(status, reason, Object.fromEntries(headers));
  response.flushHeaders();
  for (const step of bodyOf(reply)) {
    if (response.closed) return;
    if (typeof step === 'number') await pause(step);
    else if (!response.write(step)) await drained(response);
  }
}

/** Until there is room again, or nobody who reads. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve).once('close', resolve);
  });
}

function finish({ failure }: Reply, response: ServerResponse): void {
  if (failure) response.destroy();
  else response.end();
}

function pause(seconds: number): Promise<void> | undefined {
  return seconds > 0
    ? new Promise((resolve) => void setTimeout(resolve, seconds * 1000))
    : undefined;
}
