// mistake: guards the work only; a commit that is cut off is neither rolled back nor closed
// caught by: rolls back and closes when the commit is cancelled
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
  } catch (error) {
    yield* connection.rollback();
    yield* connection.close();
    throw error;
  }
  yield* connection.commit();
  yield* connection.close();
  return result;
}
