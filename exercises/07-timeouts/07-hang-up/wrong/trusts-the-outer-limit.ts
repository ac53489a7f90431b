// mistake: believes that a limit that has struck still limits the finally block; it strikes once
// caught by: a close that hangs is given up after a second, and the connection is cut
import { asyncWith, type Coroutine, timeout, waitFor } from 'asyncio';

export interface Connection {
  query(): Coroutine<string>;
  /** Says goodbye to the server and waits for its reply. */
  close(): Coroutine<void>;
  /** Ends the connection at once, without a word to the server. */
  cut(): void;
}

/** Sends the query, waits at most `limit` seconds for the answer, and closes the connection. */
export function* ask(connection: Connection, limit: number): Coroutine<string> {
  return yield* asyncWith(timeout(limit + 1), function* () {
    try {
      return yield* waitFor(connection.query(), limit);
    } finally {
      yield* asyncWith(timeout(null), () => connection.close());
    }
  });
}
