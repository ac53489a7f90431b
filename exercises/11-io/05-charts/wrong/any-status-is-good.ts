// mistake: does not look at the status: an error page is saved as a chart
// caught by: what the server refuses is not saved, and the rest goes on
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
  const session = new ClientSession({ limitPerHost: 2, timeout });
  return yield* asyncWith(session, function* () {
    const tasks: Task<string>[] = [];
    yield* asyncWith(new TaskGroup(), function* (group) {
      for (const url of urls)
        tasks.push(group.createTask(fetchChart(session, url, save), { name: url }));
    });
    return tasks.map((task) => task.result());
  });
}

function* fetchChart(session: ClientSession, url: string, save: Save): Coroutine<string> {
  try {
    return yield* asyncWith(session.get(url), function* (response) {
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
