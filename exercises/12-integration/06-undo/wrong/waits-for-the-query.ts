// mistake: waits until the query has ended by itself: correct, but the cancelled work is done all the same
// caught by: the query that is under way is stopped
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
  const answer = driver.query(sql);
  try {
    return yield* fromPromise(answer);
  } catch (error) {
    yield* fromPromise(Promise.allSettled([answer]));
    throw error;
  }
}
