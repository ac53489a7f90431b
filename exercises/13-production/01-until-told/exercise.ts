// fails: returns when SIGTERM comes
import { type Coroutine, getRunningLoop } from 'asyncio';

/** Waits until SIGTERM or SIGINT comes. Returns the one that came. */
export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = loop.createFuture<string>();
  return yield* told;
}
