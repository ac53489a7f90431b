// mistake: looks at the clock between two mirrors only, so the last one may overdraw the budget
// caught by: when the budget is used up, everything ends with a TimeoutError
import { CancelledError, type Coroutine, getRunningLoop, TimeoutError, waitFor } from 'asyncio';

type Mirror = () => Coroutine<string>;
interface Limits {
  readonly each: number;
  readonly all: number;
}

export function* download(mirrors: Mirror[], limits: Limits): Coroutine<string> {
  const loop = getRunningLoop();
  const deadline = loop.time() + limits.all;
  for (const mirror of mirrors) {
    if (loop.time() >= deadline) throw new TimeoutError();
    try {
      return yield* waitFor(mirror(), limits.each);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
    }
  }
  throw new Error('no mirror has delivered');
}
