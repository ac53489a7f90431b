// mistake: makes a response of everything that is thrown, and so of the cancellation too
// caught by: when the client goes away, the reason is what the framework gets
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
    try {
      return { status: 200, body: await toPromise(serve(customer), { loop, signal }) };
    } catch (error) {
      return { status: 500, body: error instanceof Error ? error.message : String(error) };
    }
  };
}
