// mistake: closes where the TimeoutError is caught, so an error or a cancellation leaves the connection open
// caught by: a cancelled query is closed, too, and stays cancelled
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
    const answer = yield* waitFor(connection.query(), limit);
    yield* hangUp(connection);
    return answer;
  } catch (error) {
    if (error instanceof TimeoutError) yield* hangUp(connection);
    throw error;
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
