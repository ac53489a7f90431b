import {
  asyncWith,
  type Coroutine,
  encode,
  getRunningLoop,
  IncompleteReadError,
  openConnection,
  StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';
import { explore, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { LONGEST, readMessage, writeMessage } from './exercise';

const PORT = 8200;

/** The messages that arrive when these are sent over a connection, and what came after the last. */
function* send(...texts: string[]): Coroutine<(string | undefined)[]> {
  function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
    for (const text of texts) yield* writeMessage(writer, text);
    writer.close();
  }
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
  const received: (string | undefined)[] = [];
  try {
    for (let count = 0; count <= texts.length; count += 1)
      received.push(yield* readMessage(reader));
  } finally {
    writer.close();
    server.close();
    server.abortClients();
  }
  return received;
}

/** What readMessage does with a stream of these bytes that ends after them. */
function read(bytes: Uint8Array) {
  return simulate(function* main() {
    const reader = new StreamReader();
    reader.feedData(bytes);
    reader.feedEof();
    return yield* readMessage(reader);
  });
}

test('a message arrives as it was sent', () => {
  const { result } = simulate(() => send('Anna sails at 9'));
  expect(result()[0], 'the message that arrived').toBe('Anna sails at 9');
});

test('a message may hold any letters, and newlines', () => {
  const { result } = simulate(() => send('Åse\nsails 🚢'));
  expect(result()[0], 'the message that arrived').toBe('Åse\nsails 🚢');
});

test('several messages stay apart', () => {
  const { result } = simulate(() => send('one', 'two', 'three'));
  expect(result(), 'what arrived').toEqual(['one', 'two', 'three', undefined]);
});

test('an empty message is a message, not the end', () => {
  const { result } = simulate(() => send('', 'after'));
  expect(result(), 'what arrived').toEqual(['', 'after', undefined]);
});

test('however the network cuts them, the messages are the same', () => {
  const texts = ['Anna sails at 9', '', 'Åse 🚢', 'x'.repeat(300)];
  explore(
    () => send(...texts),
    ({ result }) => expect(result(), 'what arrived').toEqual([...texts, undefined]),
    { runs: 50 },
  );
});

test('a text may have as many bytes as two bytes can count', () => {
  const { result } = simulate(() => send('x'.repeat(LONGEST)));
  expect(result()[0]?.length, 'bytes of the message that arrived').toBe(LONGEST);
});

test('the bytes are two of length, the larger part first, and the text', () => {
  const { result } = read(Uint8Array.of(1, 4, ...encode('x'.repeat(260))));
  expect(result(), 'a message of 260 bytes').toBe('x'.repeat(260));
});

test('a stream that breaks off in the text raises IncompleteReadError', () => {
  const { error } = read(Uint8Array.of(0, 100, ...encode('Bora sa')));
  expect(error, '7 bytes of 100').toBeInstanceOf(IncompleteReadError);
});

test('a stream that breaks off in the length raises IncompleteReadError', () => {
  expect(read(Uint8Array.of(0)).error, 'one byte').toBeInstanceOf(IncompleteReadError);
});

test('a stream that breaks off before the text raises IncompleteReadError', () => {
  expect(read(Uint8Array.of(0, 9)).error, 'a length').toBeInstanceOf(IncompleteReadError);
});

test('a text that is too long raises RangeError, and nothing is sent', () => {
  const raised: unknown[] = [];
  function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
    try {
      yield* writeMessage(writer, 'å'.repeat(LONGEST / 2 + 1));
    } catch (error) {
      raised.push(error);
    }
    writer.close();
  }
  const { result } = simulate(function* main() {
    const server = yield* startServer(serve, '127.0.0.1', PORT);
    return yield* asyncWith(server, function* () {
      const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
      const { length } = yield* reader.read();
      writer.close();
      return length;
    });
  });
  expect(result(), 'bytes that arrived').toBe(0);
  expect(raised[0], 'what writeMessage raised').toBeInstanceOf(RangeError);
});

test('a sender whose messages are not read has to wait', () => {
  let sentAt = 0;
  function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
    for (let count = 0; count < 10; count += 1) yield* writeMessage(writer, 'x'.repeat(60_000));
    sentAt = getRunningLoop().time();
    writer.close();
  }
  simulate(function* main() {
    const server = yield* startServer(serve, '127.0.0.1', PORT);
    yield* asyncWith(server, function* () {
      const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
      yield* sleep(5);
      yield* reader.read();
      writer.close();
    });
  }).result();
  expect(sentAt, 'second at which all was sent; reading began after 5 s').toBeGreaterThan(5);
});
