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
  const query: Query = (sql) => runQuery(driver, sql);
  yield* query('BEGIN');
  try {
    const result = yield* body(query);
    yield* query('COMMIT');
    return result;
  } catch (error) {
    yield* query('ROLLBACK');
    throw error;
  }
}

/** One query. However it ends, the connection is free then. */
function* runQuery(driver: Driver, sql: string): Coroutine<number> {
  const stop = new AbortController();
  const answer = driver.query(sql, stop.signal);
  try {
    return yield* fromPromise(answer);
  } catch (error) {
    stop.abort();
    yield* fromPromise(Promise.allSettled([answer]));
    throw error;
  }
}
