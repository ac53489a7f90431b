// mistake: rolls back after errors of the database, and leaves a cancelled transaction open
// caught by: a cancelled transaction is rolled back, wherever it was
import { CancelledError, type Coroutine, fromPromise } from 'asyncio';

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
    if (!(error instanceof CancelledError)) yield* query('ROLLBACK');
    throw error;
  }
}

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
