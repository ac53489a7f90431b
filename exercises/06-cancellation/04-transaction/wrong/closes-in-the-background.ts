// mistake: closes in a task that nobody awaits, so transaction returns while the connection is open
// caught by: commits and closes, and returns the result when that is done
import { type Coroutine, createTask } from 'asyncio';

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
    throw error;
  } finally {
    createTask(connection.close(), { name: 'close' });
  }
}
