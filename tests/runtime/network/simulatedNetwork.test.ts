import {
  ConnectionResetError,
  type Coroutine,
  createTask,
  decode,
  getRunningLoop,
  openConnection,
  run,
  SimulatedLoop,
  SimulatedNetwork,
  type StreamReader,
  type StreamWriter,
  startServer,
  TimeoutError,
  waitFor,
} from 'asyncio';
import { explore, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';
import { echoLines, portOf, withClient, withServer } from '../streams/local.ts';

/** Runs `main` on a network of its own. */
function on<T>(network: SimulatedNetwork, main: (network: SimulatedNetwork) => Coroutine<T>): T {
  const loopFactory = (options: object) => new SimulatedLoop({ ...options, network });
  return simulate(() => main(network), { loopFactory }).result();
}

test('connecting takes one round trip, and a question with its answer another one', () => {
  const times = on(new SimulatedNetwork({ latency: 0.25 }), function* () {
    return yield* withServer(echoLines, function* (port) {
      const [reader, writer] = yield* openConnection('127.0.0.1', port);
      const connected = getRunningLoop().time();
      writer.write('line\n');
      yield* reader.readline();
      writer.close();
      return [connected, getRunningLoop().time()];
    });
  });
  expect(times).toEqual([0.5, 1]);
});

test('limited bandwidth makes bytes take their time, and drain() wait for it', () => {
  const network = new SimulatedNetwork({ latency: 0.5, bandwidth: 100_000 });
  const times = on(network, function* () {
    const take = function* (reader: StreamReader, writer: StreamWriter): Coroutine<void> {
      yield* reader.read();
      writer.close();
    };
    return yield* withServer(take, (port) =>
      withClient(port, function* (reader, writer) {
        const start = getRunningLoop().time();
        writer.write(new Uint8Array(200_000));
        yield* writer.drain();
        const drained = getRunningLoop().time() - start;
        writer.writeEof();
        yield* reader.read();
        return [drained, getRunningLoop().time() - start];
      }),
    );
  });
  // 184 KB have to leave until the low water mark, at 100 KB a second; a window of 64 KiB a round trip is slower still.
  expect(times[0]).toBeGreaterThan(1.84);
  expect(times[1]).toBeGreaterThan(3);
  expect(times[1]).toBeLessThanOrEqual(6);
});

test('a reader who does not read stops the writer: the windows and the water marks are full', () => {
  const seen = on(new SimulatedNetwork(), function* () {
    const ignore = () => undefined;
    const server = yield* startServer(ignore, '127.0.0.1', 0, { limit: 1000 });
    const [, writer] = yield* openConnection('127.0.0.1', portOf(server));
    writer.write(new Uint8Array(500_000));
    return yield* outcomeOf(waitFor(writer.drain(), 3600));
  });
  expect(seen).toBe('TimeoutError');
});

test('each run is the same as the last', () => {
  const program = () =>
    simulate(() =>
      withServer(echoLines, (port) =>
        withClient(port, function* (reader, writer) {
          writer.write('line\n');
          return decode(yield* reader.readline());
        }),
      ),
    );
  const [first, second] = [1, 2].map(program);
  expect(first?.trace).toEqual(second?.trace);
});

test('explore cuts messages into pieces: a program that takes a piece for a message breaks', () => {
  const hello = (_: StreamReader, writer: StreamWriter) => {
    writer.write('hello');
    writer.close();
  };
  const readingOnce = () =>
    withServer(hello, (port) =>
      withClient(port, function* (reader) {
        const text = decode(yield* reader.read(100));
        if (text !== 'hello') throw new Error(`got ${text}`);
      }),
    );
  const readingAll = () =>
    withServer(hello, (port) =>
      withClient(port, function* (reader) {
        const text = decode(yield* reader.readexactly(5));
        if (text !== 'hello') throw new Error(`got ${text}`);
      }),
    );
  expect(() => explore(readingOnce)).toThrow(/got (h|he|hel|hell)$/m);
  expect(explore(readingAll).decisions).toBeGreaterThan(0);
});

test('reset() breaks the connections of a port: readers and writers get ConnectionResetError', () => {
  const seen = on(new SimulatedNetwork(), function* (network) {
    const atServer: string[] = [];
    function* serve(reader: StreamReader): Coroutine<void> {
      atServer.push(yield* outcomeOf(reader.read()));
    }
    const server = yield* startServer(serve, '127.0.0.1', 0);
    const port = portOf(server);
    const [reader, writer] = yield* openConnection('127.0.0.1', port);
    getRunningLoop().callLater(1, () => network.reset(port));
    const read = yield* outcomeOf(reader.read());
    const drained = yield* outcomeOf(writer.drain());
    const closed = yield* outcomeOf(writer.waitClosed());
    return [read, drained, closed, ...atServer];
  });
  expect(seen).toEqual(Array(4).fill('ConnectionResetError: [Errno 104] Connection reset by peer'));
});

test('writing to somebody who has gone resets the connection', () => {
  const error = on(new SimulatedNetwork(), function* () {
    const leave = (_: StreamReader, writer: StreamWriter) => writer.close();
    return yield* withServer(leave, (port) =>
      withClient(port, function* (reader, writer) {
        yield* reader.read();
        try {
          for (;;) {
            writer.write('is anybody there?');
            yield* writer.drain();
            yield* waitFor(reader.read(1), 1);
          }
        } catch (failure) {
          return failure;
        }
      }),
    );
  });
  expect(error).toBeInstanceOf(ConnectionResetError);
});

test('a silent host never answers: only a timeout ends the attempt', () => {
  const seen = on(new SimulatedNetwork(), function* (network) {
    network.silence('cafe.example');
    const waiting = waitFor(openConnection('cafe.example', 80), 30);
    return [yield* outcomeOf(waiting), getRunningLoop().time()];
  });
  expect(seen).toEqual([new TimeoutError().name, 30]);
});

test('a read that nobody will ever answer ends in DeadlockError, which names it', () => {
  const result = simulate(() =>
    withServer(echoLines, (port) =>
      withClient(port, function* (reader) {
        yield* reader.readline();
      }),
    ),
  );
  expect(String(result.error)).toContain('Task-1 waits for StreamReader.readuntil at <anonymous>');
});

test('servers can have any name, each host its own ports, and null stands for every host', () => {
  const seen = on(new SimulatedNetwork(), function* () {
    const named = yield* startServer(greeter('named'), 'cafe.example', 80);
    const everywhere = yield* startServer(greeter('everywhere'), null, 80);
    const answers = [yield* greeting('cafe.example', 80), yield* greeting('localhost', 80)];
    named.close();
    everywhere.close();
    return answers;
  });
  expect(seen).toEqual(['named', 'everywhere']);
});

function greeter(name: string) {
  return (_: StreamReader, writer: StreamWriter) => {
    writer.write(name);
    writer.close();
  };
}

function* greeting(host: string, port: number): Coroutine<string> {
  const [reader, writer] = yield* openConnection(host, port);
  const text = decode(yield* reader.read());
  writer.close();
  return text;
}

test('latencies, bandwidths and ports that make no sense raise at the call', async () => {
  expect(() => new SimulatedNetwork({ latency: -1 })).toThrow('latency must be at least 0 seconds');
  expect(() => new SimulatedNetwork({ latency: [2, 1] })).toThrow('at least 2 seconds, got 1');
  expect(() => new SimulatedNetwork({ bandwidth: 0 })).toThrow('bandwidth must be positive');
  const loopFactory = () => new SimulatedLoop();
  await expect(run(openConnection('127.0.0.1', 70000), { loopFactory })).rejects.toThrow(
    'port must be 0-65535, got 70000.',
  );
});

test('a cancelled connection attempt leaves no connection behind', () => {
  const lengths = on(new SimulatedNetwork({ latency: 1 }), function* () {
    const seen: number[] = [];
    function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
      seen.push((yield* reader.read()).length);
      writer.close();
    }
    yield* withServer(serve, function* (port) {
      const connecting = createTask(openConnection('127.0.0.1', port));
      yield* outcomeOf(waitFor(connecting, 1.5));
    });
    return seen;
  });
  expect(lengths).toEqual([0]);
});
