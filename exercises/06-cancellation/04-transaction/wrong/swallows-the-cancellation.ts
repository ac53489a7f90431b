// mistake: cleans up well, and then keeps the CancelledError: the caller goes on as if nothing had happened
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
    yield* connection.rollback();
    if (error instanceof CancelledError) return undefined as T;
    throw error;
  } finally {
    yield* connection.close();
  }
}
