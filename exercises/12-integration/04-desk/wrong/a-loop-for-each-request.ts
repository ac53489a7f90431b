// mistake: runs a loop of its own for each request, which shares nothing with ours
// caught by: serve runs in the loop that was given
import { type Coroutine, type EventLoop, run, SimulatedLoop } from 'asyncio';

interface Request {
  readonly customer: string;
  readonly signal: AbortSignal;
}

type Handler = (request: Request) => Promise<{ status: number; body: string }>;

export function makeHandler(
  _loop: EventLoop,
  serve: (customer: string) => Coroutine<string>,
): Handler {
  return async ({ customer }) => {
    try {
      const loopFactory = () => new SimulatedLoop();
      return { status: 200, body: await run(serve(customer), { loopFactory }) };
    } catch (error) {
      return { status: 500, body: error instanceof Error ? error.message : String(error) };
    }
  };
}
