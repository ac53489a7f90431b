import {
  type ClientConnected,
  type Coroutine,
  createTask,
  decode,
  getRunningLoop,
  openConnection,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
  type Task,
} from 'asyncio';
import { explore, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { relay } from './exercise';

const HARBOUR = 8300;
const RELAY = 8301;

/** A harbour, the relay before it, and a ship that is connected with the relay. `relays` are the tasks that run relay(). */
function* voyage<T>(
  harbour: ClientConnected,
  ship: (reader: StreamReader, writer: StreamWriter, relays: Task<void>[]) => Coroutine<T>,
): Coroutine<T> {
  const relays: Task<void>[] = [];
  const pass: ClientConnected = (reader, writer) => {
    relays.push(createTask(relay(reader, writer, HARBOUR), { name: 'relay' }));
  };
  const far = yield* startServer(harbour, '127.0.0.1', HARBOUR);
  const near = yield* startServer(pass, '127.0.0.1', RELAY);
  const [reader, writer] = yield* openConnection('127.0.0.1', RELAY);
  try {
    return yield* ship(reader, writer, relays);
  } finally {
    writer.close();
    for (const server of [near, far]) {
      server.close();
      server.abortClients();
    }
  }
}

/** Answers each line at once. */
function* talk(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  for (;;) {
    const line = decode(yield* reader.readline());
    if (line === '') break;
    writer.write(`aye, ${line}`);
  }
  writer.close();
}

/** Hears everything before it answers. */
function* listen(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  const heard = decode(yield* reader.read());
  yield* sleep(1);
  writer.write(`heard ${heard}`);
  writer.close();
}

/** Two questions, each asked when the one before is answered. */
function* askTwice(reader: StreamReader, writer: StreamWriter): Coroutine<string> {
  writer.write('one\n');
  const first = decode(yield* reader.readline());
  writer.write('two\n');
  return first + decode(yield* reader.readline());
}

test('a conversation goes back and forth', () => {
  const { result } = simulate(() => voyage(talk, askTwice));
  expect(result(), 'the two answers').toBe('aye, one\naye, two\n');
});

test('the harbour learns that the ship will say no more, and can still answer', () => {
  const { result } = simulate(() =>
    voyage(listen, function* (reader, writer) {
      writer.write('Anna sails');
      writer.writeEof();
      return decode(yield* reader.read());
    }),
  );
  expect(result(), 'the answer').toBe('heard Anna sails');
});

test('the ship learns that the harbour will say no more, and can still speak', () => {
  const heard: string[] = [];
  function* announce(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
    writer.write('port closed');
    writer.writeEof();
    heard.push(decode(yield* reader.read()));
    writer.close();
  }
  simulate(() =>
    voyage(announce, function* (reader, writer) {
      const news = decode(yield* reader.read());
      yield* sleep(1);
      writer.write(`ship: ${news}`);
      writer.writeEof();
      yield* sleep(1);
    }),
  ).result();
  expect(heard, 'what the harbour heard after it had said all').toEqual(['ship: port closed']);
});

test('however the network cuts it, all arrives in its order', () => {
  const cargo = Array.from({ length: 3_000 }, (_, number) => `${number};`).join('');
  explore(
    () =>
      voyage(listen, function* (reader, writer) {
        writer.write(cargo);
        writer.writeEof();
        return decode(yield* reader.read());
      }),
    ({ result }) => expect(result() === `heard ${cargo}`, 'all came back as it was').toBe(true),
    { runs: 20 },
  );
});

test("a ship that doesn't read holds the harbour back", () => {
  let sentAt = 0;
  function* flood(_: StreamReader, writer: StreamWriter): Coroutine<void> {
    for (let count = 0; count < 100; count += 1) {
      writer.write('x'.repeat(20_000));
      yield* writer.drain();
    }
    sentAt = getRunningLoop().time();
    writer.close();
  }
  const { result } = simulate(() =>
    voyage(flood, function* (reader) {
      yield* sleep(60);
      return (yield* reader.read()).length;
    }),
  );
  expect(result(), 'bytes that arrived').toBe(2_000_000);
  expect(sentAt, 'second at which the harbour had sent 2 MB; reading began at 60').toBeGreaterThan(
    60,
  );
});

test('when both have said all, both connections are closed', () => {
  const { result } = simulate(() =>
    voyage(talk, function* (reader, writer, relays) {
      writer.write('one\n');
      writer.writeEof();
      yield* reader.read();
      yield* sleep(1);
      return relays.map((task) => task.done());
    }),
  );
  expect(result(), 'whether relay() has ended').toEqual([true]);
});

/** Says nothing, and notes when the ship's connection has ended. */
function* hearNothing(reader: StreamReader, ended: () => void): Coroutine<void> {
  yield* reader.read();
  ended();
}

test('a cancelled relay closes both connections', () => {
  const ended: string[] = [];
  function* harbour(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
    yield* hearNothing(reader, () => ended.push('harbour'));
    writer.close();
  }
  const { result } = simulate(() =>
    voyage(harbour, function* (reader, _, relays) {
      getRunningLoop().callAt(5, () => relays[0]?.cancel());
      yield* hearNothing(reader, () => ended.push('ship'));
      yield* sleep(1);
      return relays[0]?.cancelled();
    }),
  );
  expect(result(), 'whether relay() ended as cancelled').toBe(true);
  expect(ended.toSorted(), 'whose connection ended').toEqual(['harbour', 'ship']);
});

test('a relay that is cancelled while it calls the harbour closes the connection to the ship', () => {
  const { result } = simulate(function* main() {
    const loop = getRunningLoop();
    loop.simulation?.network.silence('127.0.0.1');
    const pass: ClientConnected = (reader, writer) => {
      const relaying = createTask(relay(reader, writer, HARBOUR));
      loop.callLater(5, () => relaying.cancel());
    };
    const near = yield* startServer(pass, 'relay', RELAY);
    const [reader, writer] = yield* openConnection('relay', RELAY);
    try {
      yield* reader.read();
      return Math.round(loop.time());
    } finally {
      writer.close();
      near.close();
      near.abortClients();
    }
  });
  expect(result(), 'second at which the ship learned it').toBe(5);
});

test('where no harbour is, the ship is not left waiting', () => {
  const { result } = simulate(function* main() {
    const pass: ClientConnected = (reader, writer) => relay(reader, writer, HARBOUR);
    const near = yield* startServer(pass, '127.0.0.1', RELAY);
    const [reader, writer] = yield* openConnection('127.0.0.1', RELAY);
    try {
      return (yield* reader.read()).length;
    } finally {
      writer.close();
      near.close();
      near.abortClients();
    }
  });
  expect(result(), 'bytes that the ship got before its connection ended').toBe(0);
});
