/** What a program asks for, made into a request. (aiohttp: ClientRequest in client_reqrep.py.) */

import { type Bytes, encode, toBytes } from '../streams/bytes.ts';
import type { ClientTimeout } from './clientTimeout.ts';
import { InvalidURL } from './errors.ts';
import type { HttpRequest } from './exchange.ts';

export interface RequestOptions {
  /** Added to the URL's query. */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body: bytes, or text as UTF-8. */
  readonly data?: Bytes | undefined;
  /** The body: any value, sent as JSON. */
  readonly json?: unknown;
  readonly timeout?: ClientTimeout | undefined;
  readonly raiseForStatus?: boolean | undefined;
}

interface SessionDefaults {
  readonly baseUrl?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Raises InvalidURL, and RangeError (Python: ValueError) for both `data` and `json`. */
export function buildRequest(
  method: string,
  url: string,
  options: RequestOptions & { readonly session: SessionDefaults },
): HttpRequest {
  const { params = {}, data, json, session } = options;
  const target = parseUrl(url, session.baseUrl);
  for (const [name, value] of Object.entries(params)) target.searchParams.append(name, `${value}`);
  const headers = new Headers({ ...session.headers, ...options.headers });
  if (data !== undefined && json !== undefined)
    throw new RangeError('data and json parameters can not be used at the same time');
  if (json !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/json');
  return { method, url: target, headers, body: bodyOf(data, json) };
}

function bodyOf(data: Bytes | undefined, json: unknown): Uint8Array | undefined {
  if (json !== undefined) return encode(JSON.stringify(json));
  return data === undefined ? undefined : toBytes(data);
}

function parseUrl(url: string, baseUrl: string | undefined): URL {
  const parsed = URL.parse(url, baseUrl);
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new InvalidURL(
      `${url} is no URL for HTTP. Give scheme and host, or a session with a baseUrl.`,
    );
  return parsed;
}
