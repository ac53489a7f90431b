// mistake: awaits each query in the body, so that the connection stays open, and they run one after the other
// caught by: asks for all tables at the same time, over one connection, and closes it last
import { type AsyncContextManager, asyncWith, type Coroutine, TaskGroup } from 'asyncio';

interface Connection {
  query(table: string): Coroutine<string>;
}

export function* report(
  connect: () => AsyncContextManager<Connection, false>,
  tables: readonly string[],
): Coroutine<string[]> {
  const rows: string[] = [];
  yield* asyncWith(new TaskGroup(), (group) =>
    asyncWith(connect(), function* (connection) {
      for (const table of tables) rows.push(yield* group.createTask(connection.query(table)));
    }),
  );
  return rows;
}
