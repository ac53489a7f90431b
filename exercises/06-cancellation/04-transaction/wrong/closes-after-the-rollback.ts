// mistake: closes behind the rollback and not in a finally, so a second cancellation leaves the connection open
// caught by: closes when the rollback is cut off by a second cancellation
import type { Coroutine } from 'asyncio';

interface Connection {
  commit(): Coroutine<void>;
  rollback(): Coroutine<void>;
  close(): Coroutine<void>;
}

export function* transaction<T>(
  connect: () => Coroutine<Connection>,
  work: (connection: Connection) => Coroutine<T>,
): Coroutine<T> {
  const connection = yield* connect();
  let result: T;
  try {
    result = yield* work(connection);
    yield* connection.commit();
  } catch (error) {
    yield* connection.rollback();
    yield* connection.close();
    throw error;
  }
  yield* connection.close();
  return result;
}
