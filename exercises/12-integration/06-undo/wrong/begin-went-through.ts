// mistake: takes a BEGIN that was cancelled for one that was stopped
// caught by: a BEGIN that the server carries out in spite of the cancellation is rolled back
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
