import { type Coroutine, fromPromise } from 'asyncio';

export interface Driver {
  /** One at a time. Rejected when the signal has aborted and the server has stopped the query. */
  query(sql: string, signal?: AbortSignal): Promise<number>;
}

/** Runs a statement; returns the number of rows. */
export type Query = (sql: string) => Coroutine<number>;

/** Runs the body in a transaction, which is committed at its end, or rolled back. */
export function* transaction<T>(
  driver: Driver,
  body: (query: Query) => Coroutine<T>,
): Coroutine<T> {
  let begun = false;
  async function begin(signal: AbortSignal): Promise<void> {
    await driver.query('BEGIN', signal);
    begun = true;
  }
  const query: Query = (sql) => runToItsEnd((signal) => driver.query(sql, signal));
  try {
    yield* runToItsEnd(begin);
    const result = yield* body(query);
    yield* query('COMMIT');
    return result;
  } catch (error) {
    if (begun) yield* query('ROLLBACK');
    throw error;
  }
}

/** Awaits what the function starts; stops it when cancelled. However this ends, that has ended before. */
function* runToItsEnd<T>(start: (signal: AbortSignal) => Promise<T>): Coroutine<T> {
  const stop = new AbortController();
  const answer = start(stop.signal);
  try {
    return yield* fromPromise(answer);
  } catch (error) {
    stop.abort();
    yield* fromPromise(Promise.allSettled([answer]));
    throw error;
  }
}
