// mistake: aborts the signal, but doesn't wait until the server has stopped the query
// caught by: no query comes while the connection is busy, and it is free at the end
import { type Coroutine, fromPromise } from 'asyncio';

interface Driver {
  query(sql: string, signal?: AbortSignal): Promise<number>;
}
type Query = (sql: string) => Coroutine<number>;

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

function* runQuery(driver: Driver, sql: string): Coroutine<number> {
  return yield* fromPromise((signal) => driver.query(sql, signal));
}
