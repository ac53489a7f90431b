// fails: rolls back and closes when the work fails
import type { Coroutine } from 'asyncio';

export interface Connection {
  commit(): Coroutine<void>;
  rollback(): Coroutine<void>;
  close(): Coroutine<void>;
}

/** Runs the work on a new connection: commits when it succeeds, rolls back when not, and closes. */
export function* transaction<T>(
  connect: () => Coroutine<Connection>,
  work: (connection: Connection) => Coroutine<T>,
): Coroutine<T> {
  const connection = yield* connect();
  const result = yield* work(connection);
  yield* connection.commit();
  yield* connection.close();
  return result;
}
