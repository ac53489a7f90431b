// mistake: uses gather: when one fails, the others go on with a session that is closed
// caught by: an error of save ends everything, and comes out in a group
import {
  asyncFor,
  asyncWith,
  ClientError,
  ClientSession,
  ClientTimeout,
  type Coroutine,
  gather,
  TimeoutError,
} from 'asyncio';

/** Keeps a piece of what is downloaded. May take its time, when the disk is slow. */
export type Save = (url: string, piece: Uint8Array) => Coroutine<void>;

/** Downloads all charts; says of each, in order, what became of it. */
export function* download(urls: readonly string[], save: Save): Coroutine<string[]> {
  const timeout = new ClientTimeout({ total: null, sockRead: 10 });
  const session = new ClientSession({ limitPerHost: 2, timeout });
  return yield* asyncWith(session, function* () {
    return yield* gather(urls.map((url) => fetchChart(session, url, save)));
  });
}

function* fetchChart(session: ClientSession, url: string, save: Save): Coroutine<string> {
  try {
    return yield* asyncWith(session.get(url), function* (response) {
      if (!response.ok) return `status ${response.status}`;
      let bytes = 0;
      yield* asyncFor(response.content.iterAny(), function* (piece) {
        bytes += piece.length;
        yield* save(url, piece);
      });
      return `${bytes} bytes`;
    });
  } catch (error) {
    if (error instanceof TimeoutError) return 'silence';
    if (error instanceof ClientError) return 'no connection';
    throw error;
  }
}
