// mistake: limits the closing, but inside the limit of the query, which strikes while it closes after an answer
// caught by: the limit is for the query alone
import { asyncWith, type Coroutine, TimeoutError, timeout, waitFor } from 'asyncio';

export interface Connection {
  query(): Coroutine<string>;
  /** Says goodbye to the server and waits for its reply. */
  close(): Coroutine<void>;
  /** Ends the connection at once, without a word to the server. */
  cut(): void;
}

/** Sends the query, waits at most `limit` seconds for the answer, and closes the connection. */
export function* ask(connection: Connection, limit: number): Coroutine<string> {
  return yield* asyncWith(timeout(limit), function* () {
    try {
      return yield* connection.query();
    } finally {
      yield* hangUp(connection);
    }
  });
}

function* hangUp(connection: Connection): Coroutine<void> {
  try {
    yield* waitFor(connection.close(), 1);
  } catch (error) {
    connection.cut();
    if (!(error instanceof TimeoutError)) throw error;
  }
}
