import {
  asyncWith,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  sleep,
  TaskGroup,
  time,
} from 'asyncio';
import { cancelEverywhere, type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Connection, type Ledger, openLedger } from './exercise';

/** A database whose every call blocks for a second, and what happened in it. */
function makeDatabase() {
  const log: string[] = [];
  const call = (what: string): void => {
    time.sleep(1);
    log.push(what);
  };
  const connect = (): Connection => {
    call('open');
    return {
      execute(sql) {
        call(sql);
        if (sql.startsWith('bad')) throw new RangeError(`no such table: ${sql}`);
        return sql.length;
      },
      close: () => call('close'),
    };
  };
  return { log, connect };
}

function apply(connect: () => Connection, statements: string[]): Coroutine<number> {
  return asyncWith(openLedger(connect), (ledger: Ledger) => ledger.apply(statements));
}

/** The workers that ran jobs, and whether two jobs ever ran at a time. */
function threadsOf({ trace }: Simulation<unknown>) {
  const workers = new Set<number>();
  let running = 0;
  let mixed = false;
  for (const event of trace) {
    if (event.kind === 'job-started') {
      workers.add(event.worker);
      running += 1;
      if (running > 1) mixed = true;
    }
    if (event.kind === 'job-done') running -= 1;
  }
  return { workers: workers.size, mixed };
}

test('runs the statements in a transaction, and returns the rows', () => {
  const { log, connect } = makeDatabase();
  const { result } = simulate(() => apply(connect, ['one', 'three']));
  expect(result(), 'rows that were changed').toBe(8);
  expect(log, 'what happened in the database').toEqual([
    'open',
    'BEGIN',
    'one',
    'three',
    'COMMIT',
    'close',
  ]);
});

test('the loop runs on while the library blocks', () => {
  const ticks: number[] = [];
  simulate(function* main() {
    const ticking = createTask(
      (function* tick(): Coroutine<void> {
        for (let turn = 0; turn < 8; turn += 1) {
          ticks.push(getRunningLoop().time());
          yield* sleep(0.5);
        }
      })(),
    );
    yield* apply(makeDatabase().connect, ['one']);
    yield* ticking;
  });
  expect(ticks, 'when another task had its turns').toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]);
});

test('all calls come from one thread, one at a time', () => {
  const simulation = simulate(() =>
    asyncWith(openLedger(makeDatabase().connect), function* (ledger) {
      yield* gather(ledger.apply(['one']), ledger.apply(['two']), ledger.apply(['three']));
    }),
  );
  simulation.result();
  const { workers, mixed } = threadsOf(simulation);
  expect(workers, 'threads that the calls came from').toBe(1);
  expect(mixed, 'two calls at a time').toBe(false);
});

test('transactions of several tasks never mix', () => {
  const { log, connect } = makeDatabase();
  simulate(() =>
    asyncWith(openLedger(connect), function* (ledger) {
      yield* gather(ledger.apply(['a1', 'a2']), ledger.apply(['b1', 'b2']));
    }),
  ).result();
  expect(log.join(' '), 'what happened in the database').toBe(
    'open BEGIN a1 a2 COMMIT BEGIN b1 b2 COMMIT close',
  );
});

test('a statement that fails rolls back, and its error comes out', () => {
  const { log, connect } = makeDatabase();
  const { error } = simulate(() => apply(connect, ['one', 'bad two', 'three']));
  expect(String(error), 'how it ended').toBe('RangeError: no such table: bad two');
  expect(log.join(', '), 'what happened in the database').toBe(
    'open, BEGIN, one, bad two, ROLLBACK, close',
  );
});

test('an error of connect comes out', () => {
  const { error } = simulate(() =>
    asyncWith(
      openLedger(() => {
        throw new RangeError('no such file');
      }),
      () => sleep(1),
    ),
  );
  expect(String(error), 'how it ended').toBe('RangeError: no such file');
});

test('an error in the block closes the connection', () => {
  const { log, connect } = makeDatabase();
  const { error } = simulate(() =>
    asyncWith(openLedger(connect), function* () {
      yield* sleep(1);
      throw new Error('lights out');
    }),
  );
  expect(String(error), 'how it ended').toBe('Error: lights out');
  expect(log, 'what happened in the database').toEqual(['open', 'close']);
});

test('wherever it is cancelled, nothing is left open', () => {
  let log: string[] = [];
  const points = cancelEverywhere(
    function* main() {
      const database = makeDatabase();
      log = database.log;
      yield* asyncWith(openLedger(database.connect), function* (ledger) {
        yield* ledger.apply(['one', 'two']);
        yield* ledger.apply(['three']);
      });
    },
    () => {
      const begun = log.filter((sql) => sql === 'BEGIN').length;
      const ended = log.filter((sql) => sql === 'COMMIT' || sql === 'ROLLBACK').length;
      expect(ended, `transactions that ended, in ${log.join(' ')}`).toBe(begun);
      const opened = log.includes('open');
      expect(log.at(-1), `the last call, in ${log.join(' ')}`).toBe(opened ? 'close' : undefined);
    },
  );
  expect(points.length, 'places where it waits').toBeGreaterThan(2);
});

test('a cancelled caller leaves no transaction open for the next one', () => {
  const { log, connect } = makeDatabase();
  simulate(() =>
    asyncWith(openLedger(connect), function* (ledger) {
      const first = createTask(ledger.apply(['a1', 'a2']));
      yield* sleep(1.5);
      first.cancel();
      yield* asyncWith(new TaskGroup(), function* (group) {
        group.createTask(ledger.apply(['b1']));
      });
    }),
  ).result();
  expect(log.join(' '), 'what happened in the database').toBe(
    'open BEGIN a1 a2 COMMIT BEGIN b1 COMMIT close',
  );
});

test('the connection is closed, also if the leaving is cancelled before its turn comes', () => {
  const { log, connect } = makeDatabase();
  const { result } = simulate(function* main() {
    const office = createTask(
      asyncWith(openLedger(connect), function* (ledger) {
        createTask(ledger.apply(['one', 'two']));
        yield* sleep(0.5);
      }),
    );
    yield* sleep(3);
    office.cancel();
    yield* gather([office], { returnExceptions: true });
    const leftAt = getRunningLoop().time();
    yield* sleep(10);
    return leftAt;
  });
  expect(result(), 'second at which it had left, cancelled at 3 s').toBe(3);
  expect(log.join(' '), 'what happened in the database').toBe('open BEGIN one two COMMIT close');
});
