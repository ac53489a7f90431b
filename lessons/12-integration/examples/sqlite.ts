// A database that blocks, in a thread of its own.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  asyncWith,
  type Coroutine,
  createTask,
  type Future,
  gather,
  getRunningLoop,
  moduleFunction,
  run,
  sleep,
  ThreadPoolExecutor,
  time,
} from 'asyncio';

// #region program
const connection = new DatabaseSync(':memory:');

/** Blocks. A real disk isn't that slow; here you shall see it. */
export function execute(sql: string, ...values: SQLInputValue[]): object[] {
  time.sleep(1);
  return connection.prepare(sql).all(...values);
}

class Database {
  readonly thread = new ThreadPoolExecutor(1);

  execute(sql: string, ...values: SQLInputValue[]): Future<object[]> {
    const job = moduleFunction(import.meta.url, execute);
    return getRunningLoop().runInExecutor(this.thread, job, sql, ...values);
  }
}

function* answerPings(): Coroutine<void> {
  for (const ping of [1, 2, 3]) {
    yield* sleep(1.5);
    console.log(`pong ${ping}`);
  }
}

function* main(): Coroutine<void> {
  const database = new Database();
  yield* asyncWith(database.thread, function* () {
    const pings = createTask(answerPings());
    yield* database.execute('CREATE TABLE stock (item TEXT, count INTEGER)');
    const insert = 'INSERT INTO stock VALUES (?, ?)';
    yield* gather(database.execute(insert, 'stamps', 40), database.execute(insert, 'boxes', 7));
    const rows = yield* database.execute('SELECT item, count FROM stock ORDER BY item');
    for (const row of rows) console.log(Object.values(row).join(': '));
    yield* pings;
  });
}
// #endregion

await run(main());
