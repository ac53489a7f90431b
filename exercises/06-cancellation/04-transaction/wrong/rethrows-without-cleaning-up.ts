// mistake: lets a CancelledError pass before it has cleaned up, so half of the work stays in the database
// caught by: rolls back and closes when the work is cancelled
import { CancelledError, type Coroutine } from 'asyncio';

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
    const result = yield* work(connection);
    yield* connection.commit();
    return result;
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    yield* connection.rollback();
    throw error;
  } finally {
    yield* connection.close();
  }
}
