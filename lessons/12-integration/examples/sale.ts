// A sale takes the database two seconds. The customer waits for one.
import { DatabaseSync } from 'node:sqlite';
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  moduleFunction,
  run,
  ThreadPoolExecutor,
  TimeoutError,
  time,
  waitFor,
} from 'asyncio';

// #region program
const connection = new DatabaseSync(':memory:');

export function create(): void {
  connection.exec('CREATE TABLE stock (count INTEGER); CREATE TABLE sales (count INTEGER)');
  connection.exec('INSERT INTO stock VALUES (40)');
}

/** A transaction: both tables change, or neither. */
export function sell(count: number): void {
  connection.exec('BEGIN');
  connection.prepare('UPDATE stock SET count = count - ?').run(count);
  time.sleep(2);
  connection.prepare('INSERT INTO sales VALUES (?)').run(count);
  connection.exec('COMMIT');
}

export function report(): string {
  const [left] = Object.values(connection.prepare('SELECT count FROM stock').get() ?? {});
  const [sold] = Object.values(connection.prepare('SELECT count(*) FROM sales').get() ?? {});
  return `${left} left, ${sold} sold`;
}

const job = <A extends unknown[], T>(func: (...args: A) => T) =>
  moduleFunction(import.meta.url, func);

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* asyncWith(new ThreadPoolExecutor(1), function* (thread) {
    yield* loop.runInExecutor(thread, job(create));
    try {
      yield* waitFor(loop.runInExecutor(thread, job(sell), 30), 1);
    } catch (error) {
      if (error instanceof TimeoutError) console.log('the customer has left');
    }
    console.log(yield* loop.runInExecutor(thread, job(report)));
  });
}
// #endregion

await run(main());
