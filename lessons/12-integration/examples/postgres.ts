// PostgreSQL itself, embedded, with an asynchronous driver.
// real time only. PGlite is PostgreSQL compiled to WebAssembly; it needs seconds of a processor to start.
// twin: none. The CPython that checks the other twins runs in a browser's sandbox, without a PostgreSQL.
import { PGlite, type Transaction } from '@electric-sql/pglite';
import {
  type Coroutine,
  fromPromise,
  gather,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  toPromise,
  waitFor,
} from 'asyncio';

type Connection = PGlite | Transaction;
interface Stock {
  readonly item: string;
  readonly count: number;
}

// #region bridge
function* query<T>(connection: Connection, sql: string, ...values: unknown[]): Coroutine<T[]> {
  const { rows } = yield* fromPromise(connection.query<T>(sql, values));
  return rows;
}

/** If the body fails, or is cancelled, the driver rolls back. */
function* transaction<T>(
  database: PGlite,
  body: (connection: Transaction) => Coroutine<T>,
): Coroutine<T> {
  const loop = getRunningLoop();
  return yield* fromPromise((signal) =>
    database.transaction((connection) => toPromise(body(connection), { loop, signal })),
  );
}
// #endregion

// #region program
const take = 'UPDATE stock SET count = count - $1 WHERE item = $2';

function* useStock(database: PGlite): Coroutine<void> {
  yield* query(
    database,
    'CREATE TABLE stock (item text PRIMARY KEY, count int CHECK (count >= 0))',
  );
  const insert = 'INSERT INTO stock VALUES ($1, $2)';
  yield* gather(query(database, insert, 'stamps', 40), query(database, insert, 'boxes', 7));

  yield* transaction(database, function* (connection) {
    yield* query(connection, take, 10, 'stamps');
    yield* query(connection, take, 1, 'boxes');
  });
  console.log(yield* listStock(database));

  try {
    yield* transaction(database, function* (connection) {
      yield* query(connection, take, 10, 'stamps');
      yield* query(connection, take, 100, 'boxes');
    });
  } catch (error) {
    console.log(error instanceof Error && error.message);
  }
  console.log(yield* listStock(database));

  const endless = transaction(database, function* (connection) {
    yield* query(connection, take, 10, 'stamps');
    yield* sleep(3600);
  });
  try {
    yield* waitFor(endless, 0.5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('a transaction took too long');
  }
  console.log(yield* listStock(database));
}

function* listStock(database: PGlite): Coroutine<string> {
  const rows = yield* query<Stock>(database, 'SELECT * FROM stock ORDER BY item');
  return rows.map(({ item, count }) => `${item}: ${count}`).join(', ');
}

function* main(): Coroutine<void> {
  const database = new PGlite();
  try {
    yield* useStock(database);
  } finally {
    yield* fromPromise(database.close());
  }
}
// #endregion

await run(main());
