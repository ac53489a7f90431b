// mistake: never looks at the signal, so the work for a client that is gone goes on
// caught by: when the client goes away, the task is cancelled
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
  return async ({ customer }) => {
    try {
      return { status: 200, body: await toPromise(serve(customer), { loop }) };
    } catch (error) {
      return { status: 500, body: error instanceof Error ? error.message : String(error) };
    }
  };
}
