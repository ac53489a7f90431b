import { type Coroutine, sleep } from 'asyncio';

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
  const { attempts, base, cap, random } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return yield* work();
    } catch (error) {
      if (!(error instanceof ServerBusy) || attempt === attempts) throw error;
    }
    const longest = Math.min(cap, base * 2 ** (attempt - 1));
    yield* sleep(random() * longest);
  }
}
