/** What a scripted server answers. The same routes serve the simulated network and a real test server. */

import { type Bytes, encode, toBytes } from '../streams/bytes.ts';
import type { HttpRequest, ResponseHead } from './exchange.ts';

export interface Reply {
  /** By default 200. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body: a value as JSON, … */
  readonly json?: unknown;
  /** … or bytes or text, … */
  readonly body?: Bytes | undefined;
  /** … or pieces; a number between them is a pause in seconds. */
  readonly chunks?: readonly (Bytes | number)[] | undefined;
  /** How many seconds the server thinks before it answers. */
  readonly delay?: number | undefined;
  /** `disconnect`: ends the connection instead of answering. `break`: ends it after the body's last piece, as if more were to come. `silence`: never answers. */
  readonly failure?: 'disconnect' | 'break' | 'silence' | undefined;
}

/** What a route's function is told. */
export interface RouteRequest extends HttpRequest {
  /** What stood in the place of each `{name}` of the route. */
  readonly matchInfo: Readonly<Record<string, string>>;
}

export type Route = Reply | ((request: RouteRequest) => Reply);

/** By path or by method and path: `'/users/{id}'`, `'POST /users'`. The first that matches counts. */
export type Routes = Readonly<Record<string, Route>>;

/** A request that came in, and what became of it. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  /** `aborted`: the client went away before it had everything. */
  state: 'pending' | 'answered' | 'aborted';
}

/** The reply; 404 if no route matches, 500 if the route's function throws. */
export function findReply(routes: Routes, request: HttpRequest): Reply {
  try {
    return matchRoute(routes, request);
  } catch (error) {
    return { status: 500, body: `500: ${error}`, headers: { 'content-type': 'text/plain' } };
  }
}

function matchRoute(routes: Routes, request: HttpRequest): Reply {
  for (const [pattern, route] of Object.entries(routes)) {
    const matchInfo = match(pattern, request);
    if (matchInfo) return typeof route === 'function' ? route({ ...request, matchInfo }) : route;
  }
  return { status: 404, body: '404: Not Found', headers: { 'content-type': 'text/plain' } };
}

/** The head of an answer. */
export function headOf(reply: Reply, url: URL): ResponseHead {
  const headers = new Headers(reply.headers);
  if (reply.json !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/json; charset=utf-8');
  const { status = 200 } = reply;
  return { status, reason: REASONS[status] ?? '', headers, url: url.href };
}

/** Its body: pieces, and pauses in seconds. */
export function bodyOf({ json, body, chunks = [] }: Reply): (Uint8Array | number)[] {
  if (json !== undefined) return [encode(JSON.stringify(json))];
  if (body !== undefined) return [toBytes(body)];
  return chunks.map((chunk) => (typeof chunk === 'number' ? chunk : toBytes(chunk)));
}

function match(pattern: string, { method, url }: HttpRequest): Record<string, string> | undefined {
  const [path = '', verb = method] = pattern.split(' ').reverse();
  if (verb !== method) return undefined;
  const expression = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${expression}$`).exec(url.pathname);
  return found ? { ...found.groups } : undefined;
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Found',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  418: "I'm a teapot",
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};
