// Five reports from one web server, at most two at a time: a session keeps the connections.
// twin: none. aiohttp, whose session this is, doesn't come with Python.
import {
  asyncWith,
  ClientSession,
  type Coroutine,
  gather,
  getRunningLoop,
  type Routes,
  run,
  TestServer,
} from 'asyncio';

const routes: Routes = {
  '/tides/{port}': ({ matchInfo: { port = '' } }) => ({
    json: { port, metres: port.length },
    delay: 1,
  }),
};

// #region program
interface Tide {
  readonly port: string;
  readonly metres: number;
}

function* fetchTide(session: ClientSession, port: string): Coroutine<string> {
  return yield* asyncWith(session.get(`/tides/${port}`), function* (response) {
    response.raiseForStatus();
    const { metres } = yield* response.json<Tide>();
    return `${port} ${metres} m`;
  });
}

function* report(session: ClientSession): Coroutine<void> {
  const loop = getRunningLoop();
  const begin = loop.time();
  const ports = ['Brest', 'Gdynia', 'Oban', 'Vigo', 'Riga'];
  const tides = yield* gather(ports.map((port) => fetchTide(session, port)));
  console.log(tides.join(', '));
  console.log(`after ${Math.floor(loop.time() - begin)} s`);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TestServer(routes), function* (server) {
    const options = { baseUrl: server.makeUrl('/'), limitPerHost: 2 };
    yield* asyncWith(new ClientSession(options), report);
  });
}
// #endregion

await run(main());
