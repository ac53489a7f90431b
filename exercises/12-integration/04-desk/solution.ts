import { type Coroutine, type EventLoop, toPromise } from 'asyncio';

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
  loop: EventLoop,
  serve: (customer: string) => Coroutine<string>,
): Handler {
  return async ({ customer, signal }) => {
    try {
      const body = await toPromise(serve(customer), { loop, signal });
      return { status: 200, body };
    } catch (error) {
      signal.throwIfAborted();
      return { status: 500, body: error instanceof Error ? error.message : String(error) };
    }
  };
}
