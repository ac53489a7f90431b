import { CancelledError, createTask, getRunningLoop, sleep, TimeoutError } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { ask, type Connection } from './exercise';

interface Seconds {
  readonly query: number;
  readonly close: number;
  readonly error?: Error;
  readonly closeError?: Error;
}

/** A connection to a server that needs so many seconds; with errors, the query or the closing throws them in the end. Notes what happens. */
function connectionTo(seconds: Seconds) {
  const log: string[] = [];
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  const connection: Connection = {
    *query() {
      yield* sleep(seconds.query);
      if (seconds.error) throw seconds.error;
      return 'answer';
    },
    *close() {
      note('closing');
      try {
        yield* sleep(seconds.close);
        if (seconds.closeError) throw seconds.closeError;
        note('closed');
      } catch (error) {
        note('closing given up');
        throw error;
      }
    },
    cut: () => note('cut'),
  };
  return { connection, log };
}

/** Asks with a limit of 3 s; with `cancelAt`, cancels it at that time. */
function watch(seconds: Seconds, cancelAt?: number) {
  const { connection, log } = connectionTo(seconds);
  const simulation = simulate(function* main() {
    const task = createTask(ask(connection, 3), { name: 'ask' });
    if (cancelAt !== undefined) {
      yield* sleep(cancelAt);
      task.cancel();
    }
    return yield* task;
  });
  log.sort(); // By time. It doesn't matter whether the connection is cut just before or just after closing is given up.
  return { ...simulation, log };
}

test('a close that hangs is given up after a second, and the connection is cut', () => {
  const { error, log } = watch({ query: 60, close: 60 });
  expect(log, 'what happened on the connection').toEqual([
    '3 s  closing',
    '4 s  closing given up',
    '4 s  cut',
  ]);
  expect(error, 'what ask threw').toBeInstanceOf(TimeoutError);
});

test('a query that is late ends in a TimeoutError, after the connection is closed', () => {
  const { error, time, log } = watch({ query: 60, close: 0.5 });
  expect(error, 'what ask threw').toBeInstanceOf(TimeoutError);
  expect(log, 'what happened on the connection').toEqual(['3 s  closing', '3.5 s  closed']);
  expect(time, 'seconds until ask threw').toBe(3.5);
});

test('an answer is returned after the connection is closed', () => {
  const { result, time, log } = watch({ query: 1, close: 0.5 });
  expect(result(), 'what ask returned').toBe('answer');
  expect(log, 'what happened on the connection').toEqual(['1 s  closing', '1.5 s  closed']);
  expect(time, 'seconds until ask returned').toBe(1.5);
});

test('the limit is for the query alone', () => {
  const { result, log } = watch({ query: 2.75, close: 0.75 });
  expect(log, 'what happened, with a limit of 3 s').toEqual(['2.75 s  closing', '3.5 s  closed']);
  expect(result(), 'what ask returned for an answer after 2.75 s').toBe('answer');
});

test('an answer that came in time is returned, even if the closing hangs', () => {
  const { result, log } = watch({ query: 1, close: 60 });
  expect(result(), 'what ask returned').toBe('answer');
  expect(log, 'what happened on the connection').toEqual([
    '1 s  closing',
    '2 s  closing given up',
    '2 s  cut',
  ]);
});

test('an answer is returned, even if the closing fails', () => {
  const closeError = new Error('connection reset');
  const { result, log } = watch({ query: 1, close: 0.5, closeError });
  expect(result(), 'what ask returned').toBe('answer');
  expect(log.at(-1), 'what happened last').toBe('1.5 s  cut');
});

test('an error of the query comes out, even if the closing hangs', () => {
  const refused = new Error('no such table');
  const { error, log } = watch({ query: 1, close: 60, error: refused });
  expect(error, 'what ask threw').toBe(refused);
  expect(log.at(-1), 'what happened last').toBe('2 s  cut');
});

test('a cancelled query is closed, too, and stays cancelled', () => {
  const { error, log } = watch({ query: 60, close: 0.5 }, 2);
  expect(log, 'what happened, cancelled at 2 s').toEqual(['2 s  closing', '2.5 s  closed']);
  expect(error, 'what ask threw').toBeInstanceOf(CancelledError);
});

test('cancelled while closing, it cuts the connection and stays cancelled', () => {
  const { error, log } = watch({ query: 1, close: 60 }, 1.5);
  expect(log, 'what happened, cancelled at 1.5 s').toEqual([
    '1 s  closing',
    '1.5 s  closing given up',
    '1.5 s  cut',
  ]);
  expect(error, 'what ask threw').toBeInstanceOf(CancelledError);
});
