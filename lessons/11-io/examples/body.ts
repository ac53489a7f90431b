// A long body, read while it arrives, and left before its end.
// twin: none. aiohttp, whose session this is, doesn't come with Python.
import { asyncWith, ClientSession, type Coroutine, decode, run, sleep, TestServer } from 'asyncio';

const log = ['08:00 Anna\n08:', 1, '30 Bora\n', 1, '09:00 Cleo\n', 60, '10:00 Dora\n'];

// #region program
function* readLog(session: ClientSession): Coroutine<void> {
  yield* asyncWith(session.get('/log'), function* (response) {
    console.log(`status ${response.status}`);
    for (;;) {
      const line = decode(yield* response.content.readline());
      if (line === '') break;
      console.log(line.trim());
      if (line.includes('Cleo')) break;
    }
  });
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TestServer({ '/log': { chunks: log } }), function* (server) {
    const session = new ClientSession({ baseUrl: server.makeUrl('/') });
    yield* asyncWith(session, readLog);
    yield* sleep(0.1); // the news has to get there
    console.log(`the server: ${server.requests[0]?.state}`);
  });
}
// #endregion

await run(main());
