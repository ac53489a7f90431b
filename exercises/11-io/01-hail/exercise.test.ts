import {
  type Coroutine,
  decode,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';
import { explore, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { hail } from './exercise';

const PORT = 8100;

/** Hails a harbour that answers with these pieces, a second apart, and then waits for the ship to hang up. */
function* hailHarbour(
  ...pieces: string[]
): Coroutine<{ answer: string; heard: string; hungUp: boolean }> {
  const log: string[] = [];
  let hungUp = false;
  function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
    log.push(decode(yield* reader.readline()));
    for (const piece of pieces) {
      writer.write(piece);
      yield* sleep(1);
    }
    log.push(decode(yield* reader.read()));
    hungUp = true;
    writer.close();
  }
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  try {
    const answer = yield* hail(PORT, 'Is a berth free?');
    yield* sleep(pieces.length + 1);
    return { answer, heard: log.join(''), hungUp };
  } finally {
    server.close();
    server.abortClients();
  }
}

test('the harbour hears the question, and the ship gets its answer', () => {
  const { answer, heard } = simulate(() => hailHarbour('berth 3\n')).result();
  expect(heard, 'what the harbour heard').toBe('Is a berth free?\n');
  expect(answer, 'what hail returned').toBe('berth 3');
});

test('the ship hangs up when it has its answer', () => {
  const { hungUp } = simulate(() => hailHarbour('berth 3\n')).result();
  expect(hungUp, 'whether the harbour saw the connection end').toBe(true);
});

test('an answer that arrives in two pieces is read whole', () => {
  const { answer } = simulate(() => hailHarbour('berth', ' 3\n')).result();
  expect(answer, 'what hail returned').toBe('berth 3');
});

test('an answer may be long', () => {
  const story = 'a berth was free '.repeat(20);
  const { answer } = simulate(() => hailHarbour(`${story}once\n`)).result();
  expect(answer, 'what hail returned').toBe(`${story}once`);
});

test('what comes after the line is not the answer', () => {
  const { answer } = simulate(() => hailHarbour('berth 3\nberth 4\n')).result();
  expect(answer, 'what hail returned').toBe('berth 3');
});

test('however the network cuts it, the answer is the same', () => {
  explore(
    () => hailHarbour('kajplats två är ledig\n'),
    ({ result }) => expect(result().answer, 'what hail returned').toBe('kajplats två är ledig'),
    { runs: 40 },
  );
});
