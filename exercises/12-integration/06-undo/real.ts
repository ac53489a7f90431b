/** A real PostgreSQL, embedded. Its queries can't be stopped: they end by themselves, and then comes the ROLLBACK. */
import { PGlite } from '@electric-sql/pglite';
import { type Coroutine, fromPromise, run, sleep, TimeoutError, waitFor } from 'asyncio';
import { type Driver, transaction } from './exercise';

const database = new PGlite();
const driver: Driver = {
  query: async (sql) => (await database.query(sql)).affectedRows ?? 0,
};

function* countStamps(): Coroutine<string> {
  const { rows } = yield* fromPromise(database.query('SELECT count FROM stock'));
  return JSON.stringify(rows);
}

function* main(): Coroutine<void> {
  yield* fromPromise(database.exec('CREATE TABLE stock (count int CHECK (count >= 0))'));
  yield* fromPromise(database.exec('INSERT INTO stock VALUES (40)'));
  yield* transaction(driver, (query) => query('UPDATE stock SET count = count - 10'));
  console.log(`committed: ${yield* countStamps()}`);
  try {
    yield* transaction(driver, function* (query) {
      yield* query('UPDATE stock SET count = count - 10');
      yield* query('UPDATE stock SET count = count - 100');
    });
  } catch (error) {
    console.log(`rolled back: ${error instanceof Error && error.message}`);
  }
  console.log(`after the error: ${yield* countStamps()}`);
  try {
    const endless = transaction(driver, function* (query) {
      yield* query('UPDATE stock SET count = count - 10');
      yield* sleep(3600);
    });
    yield* waitFor(endless, 0.5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  console.log(`after the cancellation: ${yield* countStamps()}`);
  yield* fromPromise(database.close());
}

await run(main());
