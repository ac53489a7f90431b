// fails: when the budget is used up, everything ends with a TimeoutError
import { type Coroutine, waitFor } from 'asyncio';

export type Mirror = () => Coroutine<string>;

export interface Limits {
  /** Seconds for one mirror. */
  readonly each: number;
  /** Seconds for all mirrors together. */
  readonly all: number;
}

/** Asks one mirror after the other for the file, within the limits, and returns the first that comes. */
export function* download(mirrors: Mirror[], limits: Limits): Coroutine<string> {
  for (const mirror of mirrors) {
    try {
      return yield* waitFor(mirror(), limits.each);
    } catch {
      // This mirror has failed. On to the next.
    }
  }
  throw new Error('no mirror has delivered');
}
