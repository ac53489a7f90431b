// mistake: lets the framework deal with the errors of serve
// caught by: an error of serve becomes a response
import { type Coroutine, type EventLoop, toPromise } from 'asyncio';

interface Request {
  readonly customer: string;
  readonly signal: AbortSignal;
}

type Handler = (request: Request) => Promise<{ status: number; body: string }>;

export function makeHandler(
  loop: EventLoop,
  serve: (customer: string) => Coroutine<string>,
): Handler {
  return async ({ customer, signal }) => {
    return { status: 200, body: await toPromise(serve(customer), { loop, signal }) };
  };
}
