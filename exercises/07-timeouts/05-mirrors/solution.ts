import { asyncWith, CancelledError, type Coroutine, timeout, waitFor } from 'asyncio';

export type Mirror = () => Coroutine<string>;

export interface Limits {
  /** Seconds for one mirror. */
  readonly each: number;
  /** Seconds for all mirrors together. */
  readonly all: number;
}

/** Asks one mirror after the other for the file, within the limits, and returns the first that comes. */
export function* download(mirrors: Mirror[], limits: Limits): Coroutine<string> {
  return yield* asyncWith(timeout(limits.all), () => firstFile(mirrors, limits.each));
}

function* firstFile(mirrors: Mirror[], limit: number): Coroutine<string> {
  for (const mirror of mirrors) {
    try {
      return yield* waitFor(mirror(), limit);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
    }
  }
  throw new Error('no mirror has delivered');
}
