// mistake: makes a session for each chart: each has a limit of its own, so there is none
// caught by: two charts of a server are downloaded at the same time, and no more
import {
  asyncFor,
  asyncWith,
  ClientError,
  ClientSession,
  ClientTimeout,
  type Coroutine,
  type Task,
  TaskGroup,
  TimeoutError,
} from 'asyncio';

/** Keeps a piece of what is downloaded. May take its time, when the disk is slow. */
export type Save = (url: string, piece: Uint8Array) => Coroutine<void>;

/** Downloads all charts; says of each, in order, what became of it. */
export function* download(urls: readonly string[], save: Save): Coroutine<string[]> {
  const timeout = new ClientTimeout({ total: null, sockRead: 10 });
  const fetchOne = (url: string) =>
    asyncWith(new ClientSession({ limitPerHost: 2, timeout }), (session) =>
      fetchChart(session, url, save),
    );
  const tasks: Task<string>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const url of urls) tasks.push(group.createTask(fetchOne(url), { name: url }));
  });
  return tasks.map((task) => task.result());
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
