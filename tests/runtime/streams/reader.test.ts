import {
  asyncFor,
  type Coroutine,
  createTask,
  decode,
  encode,
  gather,
  getRunningLoop,
  IncompleteReadError,
  LimitOverrunError,
  StreamReader,
  sleep,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';

/** What `main` returns in virtual time, given a reader. */
function withReader<T>(main: (reader: StreamReader) => Coroutine<T>, limit?: number): T {
  return simulate(() => main(new StreamReader({ limit }))).result();
}

/** Feeds the chunks, one each millisecond, and then the end. */
function* feed(reader: StreamReader, ...chunks: string[]): Coroutine<void> {
  for (const chunk of chunks) {
    yield* sleep(0.001);
    reader.feedData(encode(chunk));
  }
  yield* sleep(0.001);
  reader.feedEof();
}

function* text(bytes: Coroutine<Uint8Array>): Coroutine<string> {
  return decode(yield* bytes);
}

test('readuntil finds a separator that comes in two chunks, and leaves what follows', () => {
  const seen = withReader(function* (reader) {
    createTask(feed(reader, 'first\r', '\nsecond\r\nth', 'ird'));
    return [
      yield* text(reader.readuntil('\r\n')),
      yield* text(reader.readuntil('\r\n')),
      yield* text(reader.read()),
    ];
  });
  expect(seen).toEqual(['first\r\n', 'second\r\n', 'third']);
});

test('of several separators, the one that ends first counts', () => {
  const seen = withReader(function* (reader) {
    reader.feedData(encode('a--b-c'));
    return [
      yield* text(reader.readuntil(['--b', '-'])),
      yield* text(reader.readuntil(['c', '-b'])),
    ];
  });
  expect(seen).toEqual(['a-', '-b']);
});

test('an end in the middle of readuntil raises IncompleteReadError with what there was', () => {
  const error = withReader(function* (reader) {
    createTask(feed(reader, 'no sep'));
    return yield* failureOf(reader.readuntil(';'));
  });
  expect(error).toBeInstanceOf(IncompleteReadError);
  expect(error).toMatchObject({ partial: encode('no sep'), expected: undefined });
});

test('an end in the middle of readexactly raises IncompleteReadError with what there was', () => {
  const [error, atEof] = withReader(function* (reader) {
    createTask(feed(reader, 'abc', 'de'));
    return [yield* failureOf(reader.readexactly(9)), reader.atEof()];
  });
  expect(error).toMatchObject({
    partial: encode('abcde'),
    expected: 9,
    message: '5 bytes read on a total of 9 expected bytes',
  });
  expect(atEof).toBe(true);
});

test('readexactly waits for all its bytes, and leaves those that follow', () => {
  const seen = withReader(function* (reader) {
    createTask(feed(reader, 'abc', 'defg', 'h'));
    return [yield* text(reader.readexactly(5)), yield* text(reader.read())];
  });
  expect(seen).toEqual(['abcde', 'fgh']);
});

test('read(n) gives what is there, at most n bytes, and waits only for the first', () => {
  const seen = withReader(function* (reader) {
    createTask(feed(reader, 'abcde', 'f'));
    const parts: string[] = [];
    for (let part = '-'; part; parts.push(part)) part = yield* text(reader.read(3));
    return parts;
  });
  expect(seen).toEqual(['abc', 'de', 'f', '']);
});

test('read(0) gives nothing and waits for nothing', () => {
  expect(withReader((reader) => text(reader.read(0)))).toBe('');
});

test('the last line may lack its newline; after it lines are empty', () => {
  const seen = withReader(function* (reader) {
    createTask(feed(reader, 'one\ntwo'));
    return [
      yield* text(reader.readline()),
      yield* text(reader.readline()),
      yield* text(reader.readline()),
    ];
  });
  expect(seen).toEqual(['one\n', 'two', '']);
});

test('asyncFor gives the lines', () => {
  const seen = withReader(function* (reader) {
    createTask(feed(reader, 'one\ntw', 'o\n', 'three'));
    const lines: string[] = [];
    yield* asyncFor(reader, function* (line) {
      lines.push(decode(line));
    });
    return lines;
  });
  expect(seen).toEqual(['one\n', 'two\n', 'three']);
});

test('readline drops a line longer than the limit and raises RangeError; the next line can be read', () => {
  const seen = withReader(function* (reader) {
    reader.feedData(encode(`${'x'.repeat(20)}\nshort\n`));
    return [yield* outcomeOf(reader.readline()), yield* text(reader.readline())];
  }, 10);
  expect(seen).toEqual([
    'RangeError: Separator is found, but chunk is longer than limit',
    'short\n',
  ]);
});

test('readline drops everything while no end of a too long line is in sight', () => {
  const seen = withReader(function* (reader) {
    reader.feedData(encode('x'.repeat(20)));
    const failure = yield* outcomeOf(reader.readline());
    reader.feedData(encode('end\n'));
    return [failure, yield* text(reader.readline())];
  }, 10);
  expect(seen).toEqual(['RangeError: Separator is not found, and chunk exceed the limit', 'end\n']);
});

test('readuntil leaves what is too long in the stream, and LimitOverrunError says how much it is', () => {
  const [error, rest] = withReader(function* (reader) {
    reader.feedData(encode('0123456789abc;'));
    const failure = yield* failureOf(reader.readuntil(';'));
    const consumed = failure instanceof LimitOverrunError ? failure.consumed : 0;
    return [failure, yield* text(reader.readexactly(consumed))];
  }, 10);
  expect(error).toBeInstanceOf(LimitOverrunError);
  expect(error).toMatchObject({ consumed: 13 });
  expect(rest).toBe('0123456789abc');
});

test('two coroutines that read at the same time: the second raises RuntimeError', () => {
  const seen = withReader(function* (reader) {
    const first = createTask(text(reader.readline()));
    yield* sleep(0);
    const second = yield* outcomeOf(reader.read(1));
    reader.feedData(encode('line\n'));
    return [second, yield* first];
  });
  expect(seen).toEqual([
    'RuntimeError: read() called while another coroutine is already waiting for incoming data',
    'line\n',
  ]);
});

test('a cancelled read takes no bytes: the next one gets them', () => {
  const seen = withReader(function* (reader) {
    const reading = createTask(reader.readexactly(6));
    yield* sleep(0);
    reader.feedData(encode('abc'));
    yield* sleep(0);
    reading.cancel();
    yield* gather([reading], { returnExceptions: true });
    reader.feedData(encode('def'));
    return [reading.cancelled(), yield* text(reader.readexactly(6))];
  });
  expect(seen).toEqual([true, 'abcdef']);
});

test('an error of the connection wakes the reader, and every later read raises it too', () => {
  const seen = withReader(function* (reader) {
    const reading = createTask(reader.read());
    yield* sleep(0);
    reader.setException(new Error('cable cut'));
    return [yield* outcomeOf(reading), yield* outcomeOf(reader.readline()), reader.exception()];
  });
  expect(seen).toEqual(['Error: cable cut', 'Error: cable cut', new Error('cable cut')]);
});

test('beyond twice the limit the other side is held back, until the limit is reached again', () => {
  const calls: string[] = [];
  const transport = {
    pauseReading: () => calls.push('pause'),
    resumeReading: () => calls.push('resume'),
  };
  withReader(function* (reader) {
    reader.setTransport(transport);
    reader.feedData(new Uint8Array(20));
    calls.push('20 bytes');
    reader.feedData(new Uint8Array(1));
    yield* reader.read(10);
    calls.push('11 bytes');
    yield* reader.read(1);
  }, 10);
  expect(calls).toEqual(['20 bytes', 'pause', '11 bytes', 'resume']);
});

test('readexactly of more than the limit lets the other side go on', () => {
  const length = withReader(function* (reader) {
    reader.setTransport({
      pauseReading: () => undefined,
      resumeReading: () => getRunningLoop().callSoon(() => reader.feedData(new Uint8Array(30))),
    });
    reader.feedData(new Uint8Array(25));
    return (yield* reader.readexactly(50)).length;
  }, 10);
  expect(length).toBe(50);
});

test('bad arguments raise at the call', () => {
  const seen = withReader(function* (reader) {
    return [
      yield* outcomeOf(reader.readexactly(-1)),
      yield* outcomeOf(reader.readuntil('')),
      yield* outcomeOf(reader.readuntil([])),
    ];
  });
  expect(seen).toEqual([
    'RangeError: readexactly size can not be less than zero',
    'RangeError: Separator should be at least one-byte string',
    'RangeError: Separator should contain at least one element',
  ]);
  expect(() => withReader((reader) => text(reader.read()), 0)).toThrow('Limit cannot be <= 0');
});

function* failureOf(reading: Coroutine<unknown>): Coroutine<unknown> {
  try {
    return yield* reading;
  } catch (error) {
    return error;
  }
}
