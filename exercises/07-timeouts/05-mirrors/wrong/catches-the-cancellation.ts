// mistake: believes that swallowing a CancelledError is harmless: the budget ends, and the loop asks on
// caught by: when the budget is used up, everything ends with a TimeoutError
import { asyncWith, type Coroutine, timeout, waitFor } from 'asyncio';

type Mirror = () => Coroutine<string>;
interface Limits {
  readonly each: number;
  readonly all: number;
}

export function* download(mirrors: Mirror[], limits: Limits): Coroutine<string> {
  return yield* asyncWith(timeout(limits.all), function* () {
    for (const mirror of mirrors) {
      try {
        return yield* waitFor(mirror(), limits.each);
      } catch {
        // On to the next.
      }
    }
    throw new Error('no mirror has delivered');
  });
}
