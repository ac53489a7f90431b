import {
  CancelledError,
  type Coroutine,
  createTask,
  decode,
  Event,
  gather,
  getRunningLoop,
  openConnection,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';
import { outcomeOf } from '../printed.ts';
import { onBothLoops } from './bothLoops.ts';
import { echoLines, portOf, withClient, withServer } from './local.ts';

onBothLoops(
  'graceful shutdown: close() refuses new clients, waitClosed() waits for those that are there',
  function* main(): Coroutine<string[]> {
    const seen: string[] = [];
    const server = yield* startServer(echoLines, '127.0.0.1', 0);
    const port = portOf(server);
    const [reader, writer] = yield* openConnection('127.0.0.1', port);
    writer.write('before\n');
    yield* reader.readline();
    server.close();
    const closed = createTask(server.waitClosed());
    seen.push((yield* outcomeOf(openConnection('127.0.0.1', port))).split(':')[0] ?? '');
    writer.write('after\n');
    seen.push(decode(yield* reader.readline()), `closed: ${closed.done()}`);
    writer.close();
    yield* closed;
    seen.push(`serving: ${server.isServing()}, sockets: ${server.sockets.length}`);
    return seen;
  },
  ['ConnectionRefusedError', 'after\n', 'closed: false', 'serving: false, sockets: 0'],
);

onBothLoops(
  'closeClients() ends the connections, so that waitClosed() comes to its end',
  function* main(): Coroutine<number> {
    return yield* withServer(echoLines, function* (port, server) {
      const [reader, writer] = yield* openConnection('127.0.0.1', port);
      writer.write('line\n');
      yield* reader.readline();
      server.close();
      server.closeClients();
      yield* server.waitClosed();
      const { length } = yield* reader.read();
      writer.close();
      return length;
    });
  },
  0,
);

onBothLoops(
  'abortClients() drops what is still to be sent',
  function* main(): Coroutine<boolean> {
    const SIZE = 50_000_000;
    const connected = new Event();
    const flood = (_: StreamReader, writer: StreamWriter) => {
      writer.write(new Uint8Array(SIZE));
      connected.set();
    };
    return yield* withServer(flood, function* (port, server) {
      const [reader, writer] = yield* openConnection('127.0.0.1', port);
      yield* connected.wait();
      server.close();
      server.abortClients();
      const everything = yield* reader.read();
      writer.close();
      return everything.length < SIZE;
    });
  },
  true,
);

onBothLoops(
  'serveForever() serves until it is cancelled, and then closes the server',
  function* main(): Coroutine<unknown[]> {
    const server = yield* startServer(echoLines, '127.0.0.1', 0, { startServing: false });
    const port = portOf(server);
    const before = server.isServing();
    const serving = createTask(server.serveForever());
    yield* sleep(0);
    const answer = yield* withClient(port, function* (reader, writer) {
      writer.write('line\n');
      return decode(yield* reader.readline());
    });
    const second = yield* outcomeOf(server.serveForever());
    serving.cancel();
    yield* gather([serving], { returnExceptions: true });
    const third = yield* outcomeOf(server.serveForever());
    return [before, answer, second.includes('already being awaited'), serving.cancelled(), third];
  },
  [false, 'line\n', true, true, 'RuntimeError: server <Server sockets=()> is closed'],
);

onBothLoops(
  'close() cancels serveForever()',
  function* main(): Coroutine<string> {
    const server = yield* startServer(echoLines, '127.0.0.1', 0);
    getRunningLoop().callLater(0.005, () => server.close());
    try {
      return yield* server.serveForever();
    } catch (error) {
      return error instanceof CancelledError ? 'cancelled' : String(error);
    }
  },
  'cancelled',
);

onBothLoops(
  'an error in the callback of a client is reported, and closes the connection',
  function* main(): Coroutine<unknown[]> {
    const reports: unknown[] = [];
    getRunningLoop().setExceptionHandler((_, { message, exception }) => {
      reports.push(message, String(exception));
    });
    function* fail(): Coroutine<void> {
      throw new RangeError('no');
    }
    yield* withServer(fail, (port) =>
      withClient(port, function* (reader) {
        reports.push((yield* reader.read()).length);
      }),
    );
    return reports;
  },
  ['Unhandled exception in client_connected_cb', 'RangeError: no', 0],
);

onBothLoops(
  'connections that are left open are ended with the program',
  function* main(): Coroutine<string> {
    const server = yield* startServer(echoLines, '127.0.0.1', 0);
    yield* openConnection('127.0.0.1', portOf(server));
    return 'over';
  },
  'over',
);

onBothLoops(
  'a protocol of its own hears of the connection, the data, the end and the loss, in this order',
  function* main(): Coroutine<string[]> {
    const loop = getRunningLoop();
    const heard: string[] = [];
    const lost = new Event();
    const protocol = {
      connectionMade: () => heard.push('made'),
      dataReceived: (data: Uint8Array) => heard.push(decode(data)),
      eofReceived: () => heard.push('eof') < 0,
      connectionLost: (error: unknown) => {
        heard.push(`lost ${error}`);
        lost.set();
      },
      pauseWriting: () => undefined,
      resumeWriting: () => undefined,
    };
    const greet = (_: StreamReader, writer: StreamWriter) => {
      writer.write('hello');
      writer.close();
    };
    yield* withServer(greet, function* (port) {
      yield* loop.createConnection(() => protocol, '127.0.0.1', port);
      yield* lost.wait();
    });
    return heard;
  },
  ['made', 'hello', 'eof', 'lost undefined'],
);
