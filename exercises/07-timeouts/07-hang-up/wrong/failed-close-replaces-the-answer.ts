// mistake: keeps only the closing's TimeoutError to itself, so any other error of the closing replaces the answer
// caught by: an answer is returned, even if the closing fails
import { type Coroutine, TimeoutError, waitFor } from 'asyncio';

export interface Connection {
  query(): Coroutine<string>;
  /** Says goodbye to the server and waits for its reply. */
  close(): Coroutine<void>;
  /** Ends the connection at once, without a word to the server. */
  cut(): void;
}

/** Sends the query, waits at most `limit` seconds for the answer, and closes the connection. */
export function* ask(connection: Connection, limit: number): Coroutine<string> {
  try {
    return yield* waitFor(connection.query(), limit);
  } finally {
    yield* hangUp(connection);
  }
}

function* hangUp(connection: Connection): Coroutine<void> {
  try {
    yield* waitFor(connection.close(), 1);
  } catch (error) {
    connection.cut();
    if (!(error instanceof TimeoutError)) throw error;
  }
}
