// Three ways in which a request takes too long, or is no longer wanted.
// twin: none. aiohttp, whose session this is, doesn't come with Python.
import {
  asyncWith,
  ClientSession,
  ClientTimeout,
  type Coroutine,
  createTask,
  run,
  SocketTimeoutError,
  sleep,
  TestServer,
  TimeoutError,
  wait,
} from 'asyncio';

const routes = {
  '/slow': { body: 'at last', delay: 10 },
  '/drip': { chunks: ['a', 0.4, 'b', 0.4, 'c', 0.4, 'd'] },
};

// #region program
function* fetch(session: ClientSession, path: string, timeout: ClientTimeout): Coroutine<string> {
  try {
    return yield* asyncWith(session.get(path, { timeout }), (response) => response.text());
  } catch (error) {
    if (error instanceof SocketTimeoutError) return 'silence';
    if (error instanceof TimeoutError) return 'too long';
    throw error;
  }
}

function* compare(session: ClientSession): Coroutine<void> {
  const silent = new ClientTimeout({ sockRead: 1 });
  const whole = new ClientTimeout({ total: 1 });
  console.log(`/slow, sockRead 1: ${yield* fetch(session, '/slow', silent)}`);
  console.log(`/slow, total 1: ${yield* fetch(session, '/slow', whole)}`);
  console.log(`/drip, sockRead 1: ${yield* fetch(session, '/drip', silent)}`);
  console.log(`/drip, total 1: ${yield* fetch(session, '/drip', whole)}`);
  const unwanted = createTask(fetch(session, '/slow', new ClientTimeout()));
  yield* sleep(1);
  unwanted.cancel();
  yield* wait([unwanted]);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TestServer(routes), function* (server) {
    const session = new ClientSession({ baseUrl: server.makeUrl('/') });
    yield* asyncWith(session, compare);
    yield* sleep(0.1); // the news has to get there
    console.log(`the server: ${server.requests.map(({ state }) => state).join(', ')}`);
  });
}
// #endregion

await run(main());
