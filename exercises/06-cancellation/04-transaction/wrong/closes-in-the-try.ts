// mistake: closes inside the try, so a cancellation while closing rolls back what was committed, and closes again
// caught by: rolls nothing back when it is cancelled while closing
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
    yield* connection.close();
    return result;
  } catch (error) {
    try {
      yield* connection.rollback();
    } finally {
      yield* connection.close();
    }
    throw error;
  }
}
