// mistake: waits for the queries with wait, which leaves them running when report is cancelled
// caught by: cancelled at any of its waits, it leaves no query running and no connection open
import { type AsyncContextManager, asyncWith, type Coroutine, createTask, wait } from 'asyncio';

interface Connection {
  query(table: string): Coroutine<string>;
}

export function* report(
  connect: () => AsyncContextManager<Connection, false>,
  tables: readonly string[],
): Coroutine<string[]> {
  const queries = yield* asyncWith(connect(), function* (connection) {
    const started = tables.map((table) => createTask(connection.query(table)));
    yield* wait(started);
    return started;
  });
  return queries.map((query) => query.result());
}
