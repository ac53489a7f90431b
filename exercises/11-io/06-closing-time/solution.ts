import {
  type Coroutine,
  currentTask,
  decode,
  type Event,
  gather,
  type StreamReader,
  type StreamWriter,
  startServer,
  type Task,
  TimeoutError,
  waitFor,
} from 'asyncio';

export interface Office {
  readonly port: number;
  /** Set when it is time to close. */
  readonly closing: Event;
  /** Answers one line. May take its time. */
  readonly answer: (line: string) => Coroutine<string>;
  /** How many seconds the answers under way may still take. */
  readonly grace: number;
}

/** Answers the lines of all who call, until it is time to close. Returns when the last connection has ended. */
export function* keepOffice({ port, closing, answer, grace }: Office): Coroutine<void> {
  const idle = new Set<StreamWriter>();
  const talks = new Set<Task<unknown>>();

  function* talk(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
    while (!closing.isSet()) {
      idle.add(writer);
      const line = decode(yield* reader.readline());
      idle.delete(writer);
      if (line === '' || closing.isSet()) break;
      writer.write(`${yield* answer(line.trimEnd())}\n`);
      yield* writer.drain();
    }
  }

  function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
    const task = currentTask();
    if (task) talks.add(task);
    try {
      yield* talk(reader, writer);
    } finally {
      idle.delete(writer);
      writer.close();
      if (task) talks.delete(task);
    }
  }

  const server = yield* startServer(serve, '127.0.0.1', port);
  try {
    yield* closing.wait();
    server.close();
    for (const writer of idle) writer.close();
    yield* waitFor(server.waitClosed(), grace);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  } finally {
    server.close();
    server.abortClients();
    const left = [...talks];
    for (const task of left) task.cancel();
    yield* gather(left, { returnExceptions: true });
    yield* server.waitClosed();
  }
}
