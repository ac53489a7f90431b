import { type Coroutine, createTask, type EventLoop, gather, getRunningLoop, sleep } from 'asyncio';
import { simulateAsync } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Driver, type Query, transaction } from './exercise';

/** A query takes 1 s, and stopping one half a second. */
class Server implements Driver {
  readonly log: string[] = [];
  busy = false;
  open = false;
  private readonly loop: EventLoop = getRunningLoop();
  private readonly stoppable: boolean;

  constructor({ stoppable = true } = {}) {
    this.stoppable = stoppable;
  }

  query(sql: string, signal?: AbortSignal): Promise<number> {
    if (this.busy) {
      this.log.push(`${sql} refused`);
      return Promise.reject(new Error('connection is busy'));
    }
    this.busy = true;
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const end = (settle: () => void) => {
      this.busy = false;
      settle();
    };
    const answer = this.loop.callLater(1, () =>
      end(() => (this.carryOut(sql) ? resolve(sql.length) : reject(new RangeError(sql)))),
    );
    signal?.addEventListener('abort', () => {
      if (!this.stoppable || !this.busy || answer.cancelled()) return;
      answer.cancel();
      this.loop.callLater(0.5, () =>
        end(() => {
          this.log.push(`${sql} stopped`);
          reject(new Error('stopped'));
        }),
      );
    });
    return promise;
  }

  private carryOut(sql: string): boolean {
    this.log.push(sql);
    if (sql === 'BEGIN') this.open = true;
    if (sql === 'COMMIT' || sql === 'ROLLBACK') this.open = false;
    return !sql.startsWith('bad');
  }
}

function* book(query: Query): Coroutine<number> {
  const rows = yield* query('one');
  yield* sleep(1);
  return rows + (yield* query('three'));
}

/** Runs `book` in a transaction, and cancels it after so many seconds. */
function cancelledAt(seconds: number, options = {}) {
  return simulateAsync(function* main() {
    const server = new Server(options);
    const booking = createTask(transaction(server, book));
    yield* sleep(seconds);
    booking.cancel();
    yield* gather([booking], { returnExceptions: true });
    const { log, busy, open } = server;
    return { cancelled: booking.cancelled(), log: [...log], busy, open };
  });
}

test('commits, and returns what the body returns', async () => {
  const { result } = await simulateAsync(function* main() {
    const server = new Server();
    const rows = yield* transaction(server, book);
    return { rows, log: server.log };
  });
  expect(result().rows, 'what it returned').toBe(8);
  expect(result().log, 'what the server did').toEqual(['BEGIN', 'one', 'three', 'COMMIT']);
});

test('a body that fails is rolled back, and its error comes out', async () => {
  const { result } = await simulateAsync(function* main() {
    const server = new Server();
    const failing = transaction(server, function* (query) {
      yield* query('one');
      yield* query('bad two');
    });
    const [outcome] = yield* gather([failing], { returnExceptions: true });
    return { outcome: String(outcome), log: server.log };
  });
  expect(result().outcome, 'how it ended').toBe('RangeError: bad two');
  expect(result().log, 'what the server did').toEqual(['BEGIN', 'one', 'bad two', 'ROLLBACK']);
});

test('an error that is no query is rolled back, too', async () => {
  const { result } = await simulateAsync(function* main() {
    const server = new Server();
    const failing = transaction(server, function* (query) {
      yield* query('one');
      throw new TypeError('our own mistake');
    });
    const [outcome] = yield* gather([failing], { returnExceptions: true });
    return { outcome: String(outcome), log: server.log };
  });
  expect(result().outcome, 'how it ended').toBe('TypeError: our own mistake');
  expect(result().log, 'what the server did').toEqual(['BEGIN', 'one', 'ROLLBACK']);
});

test('the query that is under way is stopped', async () => {
  const { result } = await cancelledAt(1.5);
  expect(result().log, 'what the server did, cancelled during "one"').toEqual([
    'BEGIN',
    'one stopped',
    'ROLLBACK',
  ]);
});

test('a cancelled transaction is rolled back, wherever it was', async () => {
  for (const seconds of [0.5, 1.5, 2.5, 3.5, 4.5]) {
    const { result } = await cancelledAt(seconds);
    const { cancelled, log, open } = result();
    const done = `cancelled at ${seconds} s; the server did: ${log.join(', ')}`;
    expect(open, `a transaction is open. It was ${done}`).toBe(false);
    expect(log, `It was ${done}`).not.toContain('COMMIT');
    expect(cancelled, `the task ended cancelled. It was ${done}`).toBe(true);
  }
});

test('no query comes while the connection is busy, and it is free at the end', async () => {
  for (const seconds of [0.5, 1.5, 2.5, 3.5, 4.5]) {
    const { result } = await cancelledAt(seconds);
    const { log, busy } = result();
    const refused = log.filter((line) => line.endsWith('refused'));
    expect(refused, `refused, when it was cancelled at ${seconds} s`).toEqual([]);
    expect(busy, `busy at the end, when it was cancelled at ${seconds} s`).toBe(false);
  }
});

test('what had not begun is not rolled back', async () => {
  const { result } = await cancelledAt(0.5);
  expect(result().log, 'what the server did, cancelled during BEGIN').toEqual(['BEGIN stopped']);
});

test('a BEGIN that the server carries out in spite of the cancellation is rolled back', async () => {
  const { result } = await cancelledAt(0.5, { stoppable: false });
  const { cancelled, log, open } = result();
  expect(log, 'what the server did, cancelled during a BEGIN that it could not stop').toEqual([
    'BEGIN',
    'ROLLBACK',
  ]);
  expect(open, 'a transaction is open').toBe(false);
  expect(cancelled, 'the task ended cancelled').toBe(true);
});
