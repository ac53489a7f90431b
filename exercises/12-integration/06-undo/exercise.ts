// fails: a cancelled transaction is rolled back, wherever it was
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
  function* query(sql: string): Coroutine<number> {
    return yield* fromPromise(driver.query(sql));
  }
  yield* query('BEGIN');
  const result = yield* body(query);
  yield* query('COMMIT');
  return result;
}
