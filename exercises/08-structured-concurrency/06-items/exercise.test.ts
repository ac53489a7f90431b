import {
  type AsyncContextManager,
  type AsyncGenerator,
  aclosing,
  asyncFor,
  asyncWith,
  type Coroutine,
  getRunningLoop,
  sleep,
} from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Connection, titles } from './exercise';

const PAGES = [['Ants', 'Bees'], ['Cows'], ['Dogs', 'Eels']];

/** A server that takes a second for everything, closing included. */
function server(failingPage = 0) {
  const log: string[] = [];
  const state = { open: 0 };
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  function* page(number: number): Coroutine<string[]> {
    note(`page ${number}`);
    yield* sleep(1);
    if (number === failingPage) throw new Error(`no page ${number}`);
    return PAGES[number - 1] ?? [];
  }
  function connect(): AsyncContextManager<Connection, false> {
    return {
      *enter() {
        note('connect');
        yield* sleep(1);
        state.open += 1;
        return { page };
      },
      *exit() {
        state.open -= 1;
        note('close');
        yield* sleep(1);
        return false;
      },
    };
  }
  return { log, state, note, connect };
}

function* collect(source: AsyncGenerator<string>): Coroutine<string[]> {
  const read: string[] = [];
  yield* asyncFor(source, function* (title) {
    read.push(title);
  });
  return read;
}

test('emits the titles of all pages in order', () => {
  const { connect } = server();
  const { result } = simulate(() => collect(titles(connect)));
  expect(result(), 'the titles').toEqual(['Ants', 'Bees', 'Cows', 'Dogs', 'Eels']);
});

test('connects when the first title is wanted', () => {
  const { log, note, connect } = server();
  simulate(function* main() {
    const source = titles(connect);
    yield* sleep(3);
    note('first title, please');
    yield* asyncWith(aclosing(source), (open) => open.next());
  }).result();
  expect(log.slice(0, 2), 'what happened first').toEqual([
    '3 s  first title, please',
    '3 s  connect',
  ]);
});

test('loads a page when its first title is wanted', () => {
  const { log, note, connect } = server();
  simulate(function* main() {
    yield* asyncWith(aclosing(titles(connect)), function* (source) {
      for (let count = 0; count < 3; count += 1) {
        note(yield* source.next());
        yield* sleep(5);
      }
    });
  }).result();
  expect(log, 'what happened').toEqual([
    '0 s  connect',
    '1 s  page 1',
    '2 s  Ants',
    '7 s  Bees',
    '12 s  page 2',
    '13 s  Cows',
    '18 s  close',
  ]);
});

test('uses one connection, and closes it after the last title', () => {
  const { log, connect } = server();
  simulate(() => collect(titles(connect))).result();
  expect(log, 'what happened').toEqual([
    '0 s  connect',
    '1 s  page 1',
    '2 s  page 2',
    '3 s  page 3',
    '4 s  page 4',
    '5 s  close',
  ]);
});

test('closes the connection when the reader leaves early', () => {
  const { state, connect } = server();
  const { result } = simulate(function* main() {
    const title = yield* asyncWith(aclosing(titles(connect)), (source) => source.next());
    return `${title}, ${state.open} open`;
  });
  expect(result(), 'the first title, and what is open when the block has ended').toBe(
    'Ants, 0 open',
  );
});

test('an error of a page comes out, when the connection is closed', () => {
  const { log, connect } = server(2);
  const { error, time } = simulate(() => collect(titles(connect)));
  expect(String(error), 'what the reader got').toBe('Error: no page 2');
  expect(log.slice(-2), 'what happened in the end').toEqual(['2 s  page 2', '3 s  close']);
  expect(time, 'when the error came out').toBe(4);
});

test('a reader that is cancelled at any of its waits leaves no connection open', () => {
  let used = server();
  const program = () => {
    used = server();
    return asyncWith(aclosing(titles(used.connect)), (source) =>
      asyncFor(source, function* () {
        yield* sleep(1);
      }),
    );
  };
  cancelEverywhere(program, () => {
    if (used.state.open > 0) throw new Error('the connection is left open');
  });
});
