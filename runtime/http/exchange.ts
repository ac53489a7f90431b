/** One request and its answer, as a backend carries it out: `fetch` on the host, scripted routes in virtual time. */

import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import type { Content } from './content.ts';
import { hostExchange } from './host/exchange.ts';
import { SimulatedExchange } from './simulated/exchange.ts';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
}

/** What comes before the body. */
export interface ResponseHead {
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  /** Where the answer came from in the end, after redirections. */
  readonly url: string;
}

export interface Exchange {
  /** Done when there is a connection; fails with a ClientError. */
  readonly connected: Future<void>;
  /** After it the body goes into the content, whose end or failure ends the exchange. */
  readonly head: Future<ResponseHead>;
  /** Ends it at once, on both sides. */
  abort(): void;
}

/** Sends the request. `reused`: over a connection that is open already. */
export function startExchange(
  loop: EventLoop,
  request: HttpRequest,
  options: { readonly content: Content; readonly reused: boolean },
): Exchange {
  if (loop.simulation) return new SimulatedExchange(loop.simulation, request, options);
  return hostExchange(loop, request, options.content);
}
