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
  try {
    const result = yield* work(connection);
    yield* connection.commit();
    return result;
  } catch (error) {
    yield* connection.rollback();
    throw error;
  } finally {
    yield* connection.close();
  }
}
