// mistake: gathers the queries, so the others run on, over a closed connection, when one fails
// caught by: when a query fails, the others have ended before the connection is closed
import { type AsyncContextManager, asyncWith, type Coroutine, gather } from 'asyncio';

interface Connection {
  query(table: string): Coroutine<string>;
}

export function* report(
  connect: () => AsyncContextManager<Connection, false>,
  tables: readonly string[],
): Coroutine<string[]> {
  return yield* asyncWith(connect(), function* (connection) {
    return yield* gather(tables.map((table) => connection.query(table)));
  });
}
