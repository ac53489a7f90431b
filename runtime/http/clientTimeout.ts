/** How long a request may take, in all and in its phases. (aiohttp: ClientTimeout and TimerContext.) */

import { requireSecondsOrNull } from '../arguments.ts';
import { asyncWith } from '../asyncWith.ts';
import type { Coroutine } from '../coroutine.ts';
import { TimeoutError } from '../errors.ts';
import { getRunningLoop } from '../loop/running.ts';
import { timeoutAt } from '../timeouts.ts';

/** In seconds; null means no limit. */
export interface ClientTimeoutOptions {
  /** The whole request, from the wait for a connection to the last byte of the body. By default 300. */
  readonly total?: number | null | undefined;
  /** Until there is a connection: the wait for a free one, and opening it. By default no limit. */
  readonly connect?: number | null | undefined;
  /** Opening a connection. By default 30. */
  readonly sockConnect?: number | null | undefined;
  /** Between two arrivals of data. By default no limit. */
  readonly sockRead?: number | null | undefined;
}

/** How long requests may take: for a ClientSession, or for one request. */
export class ClientTimeout {
  readonly total: number | null;
  readonly connect: number | null;
  readonly sockConnect: number | null;
  readonly sockRead: number | null;

  /** Raises TypeError for what isn't a number of seconds, RangeError for NaN. */
  constructor(options: ClientTimeoutOptions = {}) {
    const { total = 300, connect = null, sockConnect = 30, sockRead = null } = options;
    for (const seconds of [total, connect, sockConnect, sockRead])
      requireSecondsOrNull(seconds, 'ClientTimeout()');
    this.total = total;
    this.connect = connect;
    this.sockConnect = sockConnect;
    this.sockRead = sockRead;
  }
}

/** The time of the loop's clock, `seconds` from now; null for no limit. */
export function deadlineIn(seconds: number | null): number | null {
  return seconds === null ? null : getRunningLoop().time() + seconds;
}

/** `wait()`, but no longer than until `deadline`; then `makeError()` is raised in its place. */
export function* limited<T>(
  deadline: number | null,
  makeError: () => Error,
  wait: () => Coroutine<T>,
): Coroutine<T> {
  if (deadline === null) return yield* wait();
  const scope = timeoutAt(deadline);
  try {
    return yield* asyncWith(scope, wait);
  } catch (error) {
    if (error instanceof TimeoutError && scope.expired()) throw makeError();
    throw error;
  }
}
