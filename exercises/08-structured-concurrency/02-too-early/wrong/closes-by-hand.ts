// mistake: enters and leaves the connection by hand, so nobody leaves it after an error
// caught by: when a query fails, the others have ended before the connection is closed
import { type AsyncContextManager, asyncWith, type Coroutine, type Task, TaskGroup } from 'asyncio';

interface Connection {
  query(table: string): Coroutine<string>;
}

export function* report(
  connect: () => AsyncContextManager<Connection, false>,
  tables: readonly string[],
): Coroutine<string[]> {
  const queries: Task<string>[] = [];
  const manager = connect();
  const connection = yield* manager.enter();
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const table of tables) queries.push(group.createTask(connection.query(table)));
  });
  yield* manager.exit();
  return queries.map((query) => query.result());
}
