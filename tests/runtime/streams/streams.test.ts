import {
  ConnectionRefusedError,
  type Coroutine,
  createTask,
  decode,
  gather,
  openConnection,
  openUnixConnection,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
  startUnixServer,
} from 'asyncio';
import { outcomeOf } from '../printed.ts';
import { onBothLoops } from './bothLoops.ts';
import { echoLines, portOf, withClient, withServer } from './local.ts';

onBothLoops(
  'a client and a server talk in lines',
  function* main(): Coroutine<string[]> {
    return yield* withServer(echoLines, (port) =>
      withClient(port, function* (reader, writer) {
        const answers: string[] = [];
        for (const word of ['one', 'two']) {
          writer.write(`${word}\n`);
          answers.push(decode(yield* reader.readline()));
        }
        return answers;
      }),
    );
  },
  ['one\n', 'two\n'],
);

onBothLoops(
  'a server serves many clients at the same time',
  function* main(): Coroutine<string[]> {
    return yield* withServer(echoLines, function* (port) {
      return yield* gather(...['a', 'b', 'c'].map((name) => ask(port, `${name}\n`)));
    });
  },
  ['a\n', 'b\n', 'c\n'],
);

function* ask(port: number, line: string): Coroutine<string> {
  return yield* withClient(port, function* (reader, writer) {
    writer.write(line);
    return decode(yield* reader.readline());
  });
}

onBothLoops(
  'half-close: after writeEof() the other direction still works',
  function* main(): Coroutine<string> {
    function* count(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
      const everything = yield* reader.read();
      writer.write(`${everything.length} bytes`);
      writer.close();
    }
    return yield* withServer(count, (port) =>
      withClient(port, function* (reader, writer) {
        writer.write('x'.repeat(1000));
        writer.writeEof();
        return decode(yield* reader.read());
      }),
    );
  },
  '1000 bytes',
);

onBothLoops(
  'writing after writeEof() raises RuntimeError',
  function* main(): Coroutine<string> {
    return yield* withServer(echoLines, (port) =>
      withClient(port, function* (reader, writer) {
        writer.writeEof();
        const seen = yield* outcomeOf(writing(writer));
        yield* reader.read();
        return seen;
      }),
    );
  },
  'RuntimeError: Cannot call write() after write_eof()',
);

function* writing(writer: StreamWriter): Coroutine<void> {
  writer.write('too late');
}

onBothLoops(
  'drain() waits while more than the high water mark is unsent, and goes on when the other side reads',
  function* main(): Coroutine<unknown[]> {
    const SIZE = 8 * 1024 * 1024;
    function* reading(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
      yield* sleep(0.05);
      const everything = yield* reader.read();
      writer.write(`${everything.length}\n`);
      writer.close();
    }
    return yield* withServer(reading, (port) =>
      withClient(port, function* (reader, writer) {
        writer.write(new Uint8Array(SIZE));
        const above = writer.transport.getWriteBufferSize() > 64 * 1024;
        const draining = createTask(writer.drain());
        yield* sleep(0.01);
        const waited = !draining.done();
        yield* draining;
        const left = writer.transport.getWriteBufferSize() <= 16 * 1024;
        writer.writeEof();
        return [above, waited, left, decode(yield* reader.readline())];
      }),
    );
  },
  [true, true, true, `${8 * 1024 * 1024}\n`],
);

onBothLoops(
  'drain() returns at once below the high water mark',
  function* main(): Coroutine<boolean> {
    return yield* withServer(echoLines, (port) =>
      withClient(port, function* (_reader, writer) {
        writer.write('few bytes\n');
        const draining = createTask(writer.drain());
        yield* sleep(0);
        return draining.done();
      }),
    );
  },
  true,
);

onBothLoops(
  'a port at which nobody listens refuses the connection',
  function* main(): Coroutine<unknown> {
    const server = yield* startServer(echoLines, '127.0.0.1', 0);
    const port = portOf(server);
    server.close();
    try {
      yield* openConnection('127.0.0.1', port);
    } catch (error) {
      if (!(error instanceof ConnectionRefusedError)) throw error;
      return [error.message.replace(String(port), 'PORT'), error.errno];
    }
    return undefined;
  },
  ["[Errno 111] Connect call failed ('127.0.0.1', PORT)", 111],
);

onBothLoops(
  'an address that is taken raises OSError',
  function* main(): Coroutine<string> {
    const server = yield* startServer(echoLines, '127.0.0.1', 0);
    const port = portOf(server);
    const seen = yield* outcomeOf(startServer(echoLines, '127.0.0.1', port));
    server.close();
    return seen.replace(String(port), 'PORT');
  },
  "OSError: [Errno 98] error while attempting to bind on address ('127.0.0.1', PORT): [errno 98] address already in use",
);

onBothLoops(
  'the streams know both addresses',
  function* main(): Coroutine<boolean> {
    const seen: unknown[] = [];
    const note = (_: StreamReader, writer: StreamWriter) => {
      seen.push(writer.getExtraInfo('peername'), writer.getExtraInfo('sockname'));
      writer.close();
    };
    return yield* withServer(note, (port) =>
      withClient(port, function* (reader, writer) {
        yield* reader.read();
        const own = writer.getExtraInfo('sockname');
        const other = writer.getExtraInfo('peername');
        return (
          JSON.stringify(seen) === JSON.stringify([own, other]) &&
          JSON.stringify(other) === JSON.stringify(['127.0.0.1', port])
        );
      }),
    );
  },
  true,
);

onBothLoops(
  'waitClosed() waits until the connection is over; closing tells the other side',
  function* main(): Coroutine<unknown[]> {
    const seen: string[] = [];
    function* watch(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
      seen.push(`${(yield* reader.read()).length} bytes`);
      writer.close();
      yield* writer.waitClosed();
      seen.push('closed');
    }
    yield* withServer(watch, function* (port) {
      const [, writer] = yield* openConnection('127.0.0.1', port);
      writer.write('bye');
      writer.close();
      seen.push(`closing: ${writer.isClosing()}`);
      yield* writer.waitClosed();
      seen.push('client closed');
    });
    return seen.sort();
  },
  ['3 bytes', 'client closed', 'closed', 'closing: true'],
);

onBothLoops(
  'what is written before close() still arrives, however much it is',
  function* main(): Coroutine<number> {
    const SIZE = 1_000_000;
    const send = (_: StreamReader, writer: StreamWriter) => {
      writer.write(new Uint8Array(SIZE));
      writer.close();
    };
    return yield* withServer(send, (port) =>
      withClient(port, function* (reader) {
        return (yield* reader.read()).length;
      }),
    );
  },
  1_000_000,
);

onBothLoops(
  'a Unix socket works as a port does',
  function* main(): Coroutine<string> {
    const path = `/tmp/in-the-loop-${process.pid}-${Math.random().toString(36).slice(2)}.sock`;
    const server = yield* startUnixServer(echoLines, path);
    const [reader, writer] = yield* openUnixConnection(path);
    writer.write('line\n');
    const answer = decode(yield* reader.readline());
    writer.close();
    server.close();
    yield* server.waitClosed();
    return answer;
  },
  'line\n',
);
