// fails: asks again when the server is busy
import type { Coroutine } from 'asyncio';

/** The server has too much to do. It is worth trying again later. */
export class ServerBusy extends Error {}

export interface RetryOptions {
  /** How often `work` is called at most. */
  readonly attempts: number;
  /** The longest possible first pause, in seconds. It doubles with each further one. */
  readonly base: number;
  /** No pause is longer than this, in seconds. */
  readonly cap: number;
  /** A random number from 0 to 1. */
  readonly random: () => number;
}

/** Does the work, again and again while it throws ServerBusy, with a growing random pause in between. */
export function* retry<T>(work: () => Coroutine<T>, options: RetryOptions): Coroutine<T> {
  if (options.attempts < 1) throw new RangeError('at least one attempt is needed');
  return yield* work();
}
