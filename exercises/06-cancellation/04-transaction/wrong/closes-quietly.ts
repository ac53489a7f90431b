// mistake: ignores whatever goes wrong while closing, and with it a cancellation that arrives there
// caught by: cancelled at any of its waits, it leaves nothing open and ends as cancelled
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
    const result = yield* work(connection);
    yield* connection.commit();
    return result;
  } catch (error) {
    yield* connection.rollback();
    throw error;
  } finally {
    try {
      yield* connection.close();
    } catch (error) {
      console.log(`could not close: ${error}`);
    }
  }
}
