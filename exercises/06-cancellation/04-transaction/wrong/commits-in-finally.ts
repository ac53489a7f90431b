// mistake: commits in the finally, which also runs when the work was cut off
// caught by: rolls back and closes when the work fails
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
  try {
    return yield* work(connection);
  } finally {
    yield* connection.commit();
    yield* connection.close();
  }
}
