import {
  ConnectionRefusedError,
  type Coroutine,
  createTask,
  decode,
  Event,
  gather,
  getRunningLoop,
  openConnection,
  sleep,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { keepOffice } from './exercise';

const PORT = 8600;

/** Answers after as many seconds as the line says. Notes what was begun, and what was not ended. */
function clerk() {
  const begun: string[] = [];
  const broken: string[] = [];
  function* answer(line: string): Coroutine<string> {
    begun.push(line);
    let whole = false;
    try {
      yield* sleep(Number(line));
      whole = true;
      return `after ${line} s`;
    } finally {
      if (!whole) broken.push(line);
    }
  }
  return { answer, begun, broken };
}

/** Calls at `from`, says each line when the one before is answered, and tells what was heard, and when the connection ended. */
function* call(from: number, ...lines: string[]): Coroutine<string> {
  yield* sleep(from);
  const heard: string[] = [];
  try {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    for (const line of lines) {
      writer.write(`${line}\n`);
      heard.push(decode(yield* reader.readline()).trim());
    }
    heard.push(decode(yield* reader.read()));
    writer.close();
  } catch (error) {
    heard.push(error instanceof ConnectionRefusedError ? 'refused' : 'broken');
  }
  return [...heard.filter((text) => text !== ''), `${seconds()} s`].join(', ');
}

const seconds = () => Math.round(getRunningLoop().time());

/** An office that closes at 10 s, with these callers. When it ended, and what the callers tell. */
function day(callers: () => Coroutine<string>[], { grace = 5, answer = clerk().answer } = {}) {
  return simulate(function* main() {
    const closing = new Event();
    getRunningLoop().callAt(10, () => closing.set());
    const office = createTask(keepOffice({ port: PORT, closing, answer, grace }), {
      name: 'office',
    });
    yield* sleep(0);
    const calling = gather(
      callers().map((caller, index) => createTask(caller, { name: `caller ${index + 1}` })),
    );
    yield* office;
    const ended = seconds();
    return { ended, told: yield* calling };
  });
}

test('answers several at the same time, line by line', () => {
  const { told } = day(() => [call(0, '1', '1'), call(0, '2'), call(1, '3')]).result();
  expect(told, 'what the callers heard').toEqual([
    'after 1 s, after 1 s, 10 s',
    'after 2 s, 10 s',
    'after 3 s, 10 s',
  ]);
});

test('who is being answered gets the answer, and then the connection ends', () => {
  const { told, ended } = day(() => [call(8, '4')]).result();
  expect(told, 'what the caller heard').toEqual(['after 4 s, 12 s']);
  expect(ended, 'second at which the office was empty').toBe(12);
});

test('who is silent is sent away at once', () => {
  const { told, ended } = day(() => [call(0), call(0, '1')]).result();
  expect(told, 'what the callers heard').toEqual(['10 s', 'after 1 s, 10 s']);
  expect(ended, 'second at which the office was empty').toBe(10);
});

test('who comes after closing time is refused', () => {
  const { told } = day(() => [call(8, '4'), call(11, '1')]).result();
  expect(told, 'what the callers heard').toEqual(['after 4 s, 12 s', 'refused, 11 s']);
});

test('no line is begun after closing time', () => {
  const { answer, begun } = clerk();
  day(() => [call(8, '4', '1')], { answer }).result();
  expect(begun, 'the lines that were begun').toEqual(['4']);
});

test('a line that comes at closing time is not begun', () => {
  const { answer, begun } = clerk();
  const { told } = simulate(function* main() {
    const closing = new Event();
    const office = createTask(keepOffice({ port: PORT, closing, answer, grace: 5 }));
    yield* sleep(0);
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    yield* sleep(1);
    writer.write('1\n');
    getRunningLoop().callLater(0.001, () => closing.set());
    const told = decode(yield* reader.read());
    writer.close();
    yield* office;
    return { told };
  }).result();
  expect(begun, 'the lines that were begun').toEqual([]);
  expect(told, 'what the caller heard').toBe('');
});

test('an answer that takes longer than the grace is cancelled', () => {
  const { answer, broken } = clerk();
  const { result, leaks } = day(() => [call(8, '60'), call(9, '3')], { answer });
  const { told, ended } = result();
  expect(ended, 'second at which the office was empty').toBe(15);
  expect(leaks, 'what was left behind').toEqual([]);
  expect(broken, 'the answers that were broken off').toEqual(['60']);
  expect(told.at(1), 'what the quicker caller heard').toBe('after 3 s, 12 s');
});

test('an answer that is cancelled may tidy up, and the office waits for it', () => {
  let tidiedAt = 0;
  function* answer(): Coroutine<string> {
    try {
      yield* sleep(60);
    } finally {
      yield* sleep(1);
      tidiedAt = seconds();
    }
    return '';
  }
  const { result, leaks } = day(() => [call(8, '60')], { answer });
  expect(result().ended, 'second at which the office was empty').toBe(16);
  expect(tidiedAt, 'second at which the answer had tidied up').toBe(16);
  expect(leaks, 'what was left behind').toEqual([]);
});

test("a caller who doesn't read doesn't keep the office open", () => {
  function* deaf(): Coroutine<string> {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    writer.write('story\n');
    yield* sleep(100);
    try {
      const { length } = yield* reader.read();
      return length < 1_000_000 ? 'cut off' : 'heard it all';
    } catch {
      return 'cut off';
    } finally {
      writer.close();
    }
  }
  function* answer(): Coroutine<string> {
    return 'x'.repeat(1_000_000);
  }
  const { result } = day(() => [deaf()], { answer });
  expect(result().ended, 'second at which the office was empty').toBe(15);
  expect(result().told, 'what became of the connection').toEqual(['cut off']);
});

test('a caller who hangs up in the middle harms nobody', () => {
  function* hangUp(): Coroutine<string> {
    const [, writer] = yield* openConnection('127.0.0.1', PORT);
    writer.write('2\n');
    yield* sleep(1);
    writer.transport.abort();
    return 'gone';
  }
  const { told } = day(() => [hangUp(), call(3, '1')]).result();
  expect(told, 'what the callers tell').toEqual(['gone', 'after 1 s, 10 s']);
});

test('who has said all is sent away, and the end of the stream is no line', () => {
  function* sayAll(): Coroutine<string> {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    writer.write('1\n');
    writer.writeEof();
    const heard = decode(yield* reader.read()).trim();
    writer.close();
    return `${heard}, ${seconds()} s`;
  }
  const { answer, begun } = clerk();
  const { told } = day(() => [sayAll()], { answer }).result();
  expect(begun, 'the lines that were begun').toEqual(['1']);
  expect(told, 'what the caller heard').toEqual(['after 1 s, 1 s']);
});

test('with nobody there it closes at once', () => {
  expect(day(() => []).result().ended, 'second at which the office was empty').toBe(10);
});

test('cancelled, it leaves nothing running and nobody connected', () => {
  const { answer, broken } = clerk();
  const { result, leaks } = simulate(function* main() {
    const office = createTask(keepOffice({ port: PORT, closing: new Event(), answer, grace: 5 }));
    yield* sleep(0);
    const calling = gather(createTask(call(0, '60')), createTask(call(0)));
    yield* sleep(3);
    office.cancel();
    yield* calling;
    yield* sleep(1);
    const late = yield* call(0, '1');
    return { ended: office.cancelled(), late };
  });
  expect(
    result(),
    'whether it ended as cancelled; what one heard who called a second after the others were sent away',
  ).toEqual({ ended: true, late: 'refused, 4 s' });
  expect(leaks, 'what was left behind').toEqual([]);
  expect(broken, 'the answers that were broken off').toEqual(['60']);
});
