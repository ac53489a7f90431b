import {
  asyncWith,
  type ClientConnected,
  type Coroutine,
  openConnection,
  type Server,
  type ServerOptions,
  type StreamReader,
  type StreamWriter,
  startServer,
} from 'asyncio';

export function portOf(server: Server): number {
  const address = server.sockets[0]?.getsockname();
  if (typeof address !== 'object') throw new Error('the server has no port');
  return address[1];
}

/** A server on a free port of 127.0.0.1, while `body` runs. */
export function* withServer<T>(
  clientConnected: ClientConnected,
  body: (port: number, server: Server) => Coroutine<T>,
  options: ServerOptions = {},
): Coroutine<T> {
  const server = yield* startServer(clientConnected, '127.0.0.1', 0, options);
  return yield* asyncWith(server, (it) => body(portOf(it), it));
}

/** A client's streams, closed after `body`. */
export function* withClient<T>(
  port: number,
  body: (reader: StreamReader, writer: StreamWriter) => Coroutine<T>,
): Coroutine<T> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  try {
    return yield* body(reader, writer);
  } finally {
    writer.close();
  }
}

/** Sends back each line until the client has said everything. */
export function* echoLines(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  for (;;) {
    const line = yield* reader.readline();
    if (line.length === 0) break;
    writer.write(line);
    yield* writer.drain();
  }
  writer.close();
}
