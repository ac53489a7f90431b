// mistake: believes that a limit that has struck still limits the finally block; it strikes once
// caught by: a close that hangs is given up after a second, and the connection is cut
import { asyncWith, type Coroutine, TimeoutError, timeout } from 'asyncio';

export interface Connection {
  query(): Coroutine<string>;
  close(): Coroutine<void>;
  cut(): void;
}

export function* ask(connection: Connection, limit: number): Coroutine<string> {
  try {
    return yield* asyncWith(timeout(limit), function* () {
      try {
        return yield* connection.query();
      } finally {
        yield* connection.close();
      }
    });
  } catch (error) {
    if (error instanceof TimeoutError) connection.cut();
    throw error;
  }
}
