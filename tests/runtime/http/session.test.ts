import {
  type Awaitable,
  asyncFor,
  asyncWith,
  ClientConnectionError,
  ClientConnectorError,
  ClientError,
  ClientResponseError,
  ClientSession,
  type ClientSessionOptions,
  ClientTimeout,
  type Coroutine,
  createTask,
  decode,
  gather,
  InvalidURL,
  type Routes,
  ServerTimeoutError,
  SocketTimeoutError,
  sleep,
  TestServer,
  TimeoutError,
} from 'asyncio';
import { expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';
import { onBothLoops } from '../streams/bothLoops.ts';

/** A server with these routes and a session for it, while `body` runs. */
function* serving<T>(
  routes: Routes,
  body: (session: ClientSession, server: TestServer) => Coroutine<T>,
  options: ClientSessionOptions = {},
): Coroutine<T> {
  return yield* asyncWith(new TestServer(routes), function* (server) {
    const session = new ClientSession({ baseUrl: server.makeUrl('/'), ...options });
    return yield* asyncWith(session, () => body(session, server));
  });
}

function* textOf(session: ClientSession, path: string): Coroutine<string> {
  return yield* asyncWith(session.get(path), (response) => response.text());
}

onBothLoops(
  'an answer has status, headers, text and JSON',
  () =>
    serving(
      {
        '/users/{id}': ({ matchInfo: { id } }) => ({ json: { id: Number(id) } }),
        '/tea': { status: 418, body: 'short and stout', headers: { 'X-Pot': 'blue' } },
      },
      function* (session) {
        const user = yield* asyncWith(session.get('/users/7'), (answer) =>
          answer.json<{ id: number }>(),
        );
        return yield* asyncWith(session.get('/tea'), function* (answer) {
          const { status, reason, ok, headers } = answer;
          const text = yield* answer.text();
          const again = decode(yield* answer.read());
          return [user, status, reason, ok, headers.get('x-pot'), text, again];
        });
      },
    ),
  [{ id: 7 }, 418, "I'm a teapot", false, 'blue', 'short and stout', 'short and stout'],
);

onBothLoops(
  'a request carries method, query, headers and body',
  () =>
    serving(
      {
        'POST /echo': ({ url, headers, body }) => ({
          json: [
            url.search,
            headers.get('x-from'),
            headers.get('content-type'),
            body && decode(body),
          ],
        }),
      },
      function* (session) {
        const options = { params: { page: 2 }, headers: { 'X-From': 'test' }, json: { a: 1 } };
        return yield* asyncWith(session.post('/echo?x=1', options), (answer) => answer.json());
      },
    ),
  ['?x=1&page=2', 'test', 'application/json', '{"a":1}'],
);

onBothLoops(
  'a body arrives in pieces, while the server still sends',
  () =>
    serving({ '/slow': { chunks: ['one', 0.03, 'two', 0.03, 'three'] } }, function* (session) {
      const pieces: string[] = [];
      yield* asyncWith(session.get('/slow'), function* (answer) {
        yield* asyncFor(answer.content.iterAny(), function* (piece) {
          pieces.push(decode(piece));
        });
      });
      return pieces;
    }),
  ['one', 'two', 'three'],
);

onBothLoops(
  'iterating over the content gives lines, iterChunked pieces of a size',
  () =>
    serving({ '/': { body: 'one\ntwo\nthree' } }, function* (session) {
      const seen: string[] = [];
      const note = function* (bytes: Uint8Array): Coroutine<void> {
        seen.push(decode(bytes));
      };
      yield* asyncWith(session.get('/'), ({ content }) => asyncFor(content, note));
      yield* asyncWith(session.get('/'), function* ({ content }) {
        yield* content.readexactly(4);
        yield* asyncFor(content.iterChunked(5), note);
      });
      return seen;
    }),
  ['one\n', 'two\n', 'three', 'two\nt', 'hree'],
);

onBothLoops(
  'raiseForStatus() raises ClientResponseError from 400 on',
  () =>
    serving({ '/': { status: 204 } }, function* (session, server) {
      const good = yield* outcomeOf(checked(session.get('/')));
      const bad = yield* outcomeOf(checked(session.get('/nowhere')));
      const asOption = yield* failureOf(session.get('/nowhere', { raiseForStatus: true }));
      const facts = asOption instanceof ClientResponseError && asOption.status;
      return [good, bad.replace(server.makeUrl('/'), 'URL/'), facts];
    }),
  ['undefined', "ClientResponseError: 404, message='Not Found', url='URL/nowhere'", 404],
);

function* checked(request: ReturnType<ClientSession['get']>): Coroutine<void> {
  yield* asyncWith(request, function* (response) {
    response.raiseForStatus();
  });
}

onBothLoops(
  'json() of something else raises ContentTypeError, unless it is told to take it',
  () =>
    serving(
      { '/': { body: '[1]', headers: { 'content-type': 'text/plain' } } },
      function* (session) {
        const response = yield* session.get('/');
        const refused = yield* outcomeOf(response.json());
        return [refused.split(', url')[0], yield* response.json({ contentType: null })];
      },
    ),
  [
    "ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype: text/plain'",
    [1],
  ],
);

onBothLoops(
  'cancelling a task aborts its request, also at the server',
  () =>
    serving({ '/slow': { delay: 3600 } }, function* (session, server) {
      const task = createTask(textOf(session, '/slow'));
      while (server.requests.length === 0) yield* sleep(0.005);
      task.cancel();
      yield* gather([task], { returnExceptions: true });
      while (server.requests[0]?.state === 'pending') yield* sleep(0.005);
      return [task.cancelled(), server.requests];
    }),
  [true, [{ method: 'GET', path: '/slow', state: 'aborted' }]],
);

onBothLoops(
  'leaving before the body is complete drops the rest of it',
  () =>
    serving({ '/': { chunks: ['some', 3600, 'more'] } }, function* (session, server) {
      const start = yield* asyncWith(session.get('/'), ({ content }) => content.read(4));
      while (server.requests[0]?.state === 'pending') yield* sleep(0.005);
      return [decode(start), server.requests[0]?.state];
    }),
  ['some', 'aborted'],
);

onBothLoops(
  'limitPerHost: the requests wait for their turn, first come, first served; cancelled ones pass theirs on',
  () =>
    serving(
      { '/{name}': ({ matchInfo: { name } }) => ({ body: name ?? '', delay: 0.02 }) },
      function* (session, server) {
        const tasks = ['a', 'b', 'c', 'd', 'e'].map((name) =>
          createTask(textOf(session, `/${name}`)),
        );
        yield* sleep(0.005);
        tasks[3]?.cancel();
        const outcomes = yield* gather(tasks, { returnExceptions: true });
        return [outcomes.map(String), server.requests.map(({ path }) => path)];
      },
      { limitPerHost: 1 },
    ),
  [
    ['a', 'b', 'c', 'CancelledError', 'e'],
    ['/a', '/b', '/c', '/e'],
  ],
);

onBothLoops(
  'total: the whole request has to be over by then, body included',
  () =>
    serving(
      { '/head': { delay: 3600 }, '/body': { chunks: ['a', 3600, 'b'] } },
      function* (session) {
        const timeout = new ClientTimeout({ total: 0.1 });
        const head = yield* failureOf(session.get('/head', { timeout }));
        const response = yield* session.get('/body', { timeout });
        const body = yield* failureOf(response.read());
        return [head, body].map((error) => error instanceof TimeoutError && error.name);
      },
    ),
  ['TimeoutError', 'TimeoutError'],
);

onBothLoops(
  'sockRead: data has to keep coming',
  () =>
    serving({ '/': { chunks: ['a', 0.01, 'b', 3600, 'c'] } }, function* (session) {
      const timeout = new ClientTimeout({ sockRead: 0.2 });
      const response = yield* session.get('/', { timeout });
      const first = decode(yield* response.content.readexactly(2));
      const error = yield* failureOf(response.read());
      return [first, error instanceof SocketTimeoutError, String(error)];
    }),
  ['ab', true, 'SocketTimeoutError: Timeout on reading data from socket'],
);

onBothLoops(
  'connect: waiting for a free connection counts',
  () =>
    serving(
      { '/': { delay: 3600 } },
      function* (session) {
        const busy = createTask(textOf(session, '/'));
        yield* sleep(0);
        const timeout = new ClientTimeout({ connect: 0.05 });
        const error = yield* failureOf(session.get('/', { timeout }));
        busy.cancel();
        yield* gather([busy], { returnExceptions: true });
        return String(error).split(' http')[0];
      },
      { limit: 1 },
    ),
  'ConnectionTimeoutError: Connection timeout to host',
);

onBothLoops(
  'a server that nobody started refuses: ClientConnectorError',
  function* main(): Coroutine<unknown[]> {
    const url = yield* asyncWith(new TestServer({}), function* (server) {
      return server.makeUrl('/');
    });
    return yield* asyncWith(new ClientSession(), function* (session) {
      const error = yield* failureOf(session.get(url));
      return [
        error instanceof ClientConnectorError && error instanceof ClientConnectionError,
        String(error).replace(new URL(url).port, 'PORT'),
      ];
    });
  },
  [
    true,
    'ClientConnectorError: Cannot connect to host 127.0.0.1:PORT ssl:default [[Errno 111] Connection refused]',
  ],
);

onBothLoops(
  'a server that hangs up, or breaks off, raises ServerDisconnectedError and ClientPayloadError',
  () =>
    serving(
      {
        '/hangup': { failure: 'disconnect' },
        '/half': { chunks: ['half', 0.02], failure: 'break' },
      },
      function* (session) {
        const hangUp = yield* outcomeOf(session.get('/hangup'));
        const response = yield* session.get('/half');
        return [hangUp, (yield* outcomeOf(response.read())).split(':')[0]];
      },
    ),
  ['ServerDisconnectedError: Server disconnected', 'ClientPayloadError'],
);

onBothLoops(
  'close() ends what is under way, and takes no more',
  () =>
    serving({ '/': { delay: 3600 } }, function* (session) {
      const waiting = createTask(textOf(session, '/'));
      yield* sleep(0.02);
      yield* session.close();
      const ended = yield* outcomeOf(waiting);
      return [ended, yield* outcomeOf(session.get('/')), session.closed];
    }),
  ['ClientConnectionError: Connector is closed.', 'RuntimeError: Session is closed', true],
);

onBothLoops(
  'a large body arrives whole, though it is read slowly',
  () =>
    serving({ '/': { body: new Uint8Array(1_000_000) } }, function* (session) {
      return yield* asyncWith(session.get('/'), function* ({ content }) {
        let length = 0;
        yield* asyncFor(content.iterChunked(100_000), function* (chunk) {
          length += chunk.length;
          yield* sleep(0.001);
        });
        return length;
      });
    }),
  1_000_000,
);

onBothLoops(
  'bad requests raise before anything is sent',
  () =>
    serving({}, function* (session, server) {
      const seen = [
        yield* outcomeOf(session.get('ftp://host/')),
        yield* outcomeOf(session.post('/', { data: 'a', json: 1 })),
      ];
      return [...seen, server.requests.length];
    }),
  [
    'InvalidURL: ftp://host/ is no URL for HTTP. Give scheme and host, or a session with a baseUrl.',
    'RangeError: data and json parameters can not be used at the same time',
    0,
  ],
);

test('each error has one parent: what is wrong with a URL is a ClientError, a timeout a TimeoutError', () => {
  expect(new InvalidURL()).toBeInstanceOf(ClientError);
  expect(new InvalidURL()).not.toBeInstanceOf(RangeError);
  expect(new ServerTimeoutError()).toBeInstanceOf(TimeoutError);
  expect(new ServerTimeoutError()).not.toBeInstanceOf(ClientError);
});

function* failureOf(request: Awaitable<unknown>): Coroutine<unknown> {
  try {
    return yield* request;
  } catch (error) {
    return error;
  }
}
