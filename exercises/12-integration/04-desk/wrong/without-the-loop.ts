// mistake: believes that a loop is running wherever async code runs
// caught by: answers with what serve returns
import { type Coroutine, type EventLoop, toPromise } from 'asyncio';

interface Request {
  readonly customer: string;
  readonly signal: AbortSignal;
}

type Handler = (request: Request) => Promise<{ status: number; body: string }>;

export function makeHandler(
  _loop: EventLoop,
  serve: (customer: string) => Coroutine<string>,
): Handler {
  return async ({ customer, signal }) => {
    try {
      return { status: 200, body: await toPromise(serve(customer), { signal }) };
    } catch (error) {
      if (signal.aborted) throw error;
      return { status: 500, body: error instanceof Error ? error.message : String(error) };
    }
  };
}
