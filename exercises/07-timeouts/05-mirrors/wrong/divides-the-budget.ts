// mistake: gives every mirror an equal share of the budget, so many mirrors leave too little for each
// caught by: one mirror has its full time, however many there are
import { asyncWith, CancelledError, type Coroutine, timeout, waitFor } from 'asyncio';

type Mirror = () => Coroutine<string>;
interface Limits {
  readonly each: number;
  readonly all: number;
}

export function* download(mirrors: Mirror[], limits: Limits): Coroutine<string> {
  const share = Math.min(limits.each, limits.all / mirrors.length);
  return yield* asyncWith(timeout(limits.all), function* () {
    for (const mirror of mirrors) {
      try {
        return yield* waitFor(mirror(), share);
      } catch (error) {
        if (error instanceof CancelledError) throw error;
      }
    }
    throw new Error('no mirror has delivered');
  });
}
