import { type AsyncContextManager, asyncWith, type Coroutine, type Task, TaskGroup } from 'asyncio';

export interface Connection {
  query(table: string): Coroutine<string>;
}

/** Asks for all tables at the same time, over one connection, and returns their rows. */
export function* report(
  connect: () => AsyncContextManager<Connection, false>,
  tables: readonly string[],
): Coroutine<string[]> {
  const queries: Task<string>[] = [];
  yield* asyncWith(connect(), (connection) =>
    asyncWith(new TaskGroup(), function* (group) {
      for (const table of tables) queries.push(group.createTask(connection.query(table)));
    }),
  );
  return queries.map((query) => query.result());
}
