// fails: answers with what serve returns
import type { Coroutine, EventLoop } from 'asyncio';

export interface Request {
  readonly customer: string;
  readonly signal: AbortSignal;
}

export interface Response {
  readonly status: number;
  readonly body: string;
}

export type Handler = (request: Request) => Promise<Response>;

/** A handler for the framework, which has `serve` run in the loop. */
export function makeHandler(
  _loop: EventLoop,
  _serve: (customer: string) => Coroutine<string>,
): Handler {
  return async ({ customer }) => {
    return { status: 501, body: `nobody serves ${customer} yet` };
  };
}
