// mistake: gives each query a connection of its own
// caught by: asks for all tables at the same time, over one connection, and closes it last
import { type AsyncContextManager, asyncWith, type Coroutine, type Task, TaskGroup } from 'asyncio';

interface Connection {
  query(table: string): Coroutine<string>;
}

export function* report(
  connect: () => AsyncContextManager<Connection, false>,
  tables: readonly string[],
): Coroutine<string[]> {
  const queries: Task<string>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const table of tables) {
      const query = asyncWith(connect(), (connection) => connection.query(table));
      queries.push(group.createTask(query));
    }
  });
  return queries.map((query) => query.result());
}
