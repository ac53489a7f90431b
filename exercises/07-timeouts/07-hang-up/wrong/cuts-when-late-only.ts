// mistake: cuts after a timeout of the closing only; cancelled while closing, it leaves the connection open
// caught by: cancelled while closing, it cuts the connection and stays cancelled
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
    if (!(error instanceof TimeoutError)) throw error;
    connection.cut();
  }
}
