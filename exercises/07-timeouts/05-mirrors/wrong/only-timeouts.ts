// mistake: goes on after a TimeoutError only, so a mirror that is broken ends the download
// caught by: a mirror that fails is left for the next, at once
import { asyncWith, type Coroutine, TimeoutError, timeout, waitFor } from 'asyncio';

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
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
      }
    }
    throw new Error('no mirror has delivered');
  });
}
