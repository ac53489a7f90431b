// mistake: believes that a job which was handed over will run: a cancelled caller takes it out of the queue
// caught by: the connection is closed, also if the leaving is cancelled before its turn comes
import {
  type AsyncContextManager,
  type Coroutine,
  getRunningLoop,
  ThreadPoolExecutor,
} from 'asyncio';

interface Connection {
  execute(sql: string): number;
  close(): void;
}

interface Ledger {
  apply(statements: readonly string[]): Coroutine<number>;
}

export function openLedger(connect: () => Connection): AsyncContextManager<Ledger, false> {
  const thread = new ThreadPoolExecutor(1);
  let connection: Connection | undefined;
  const inThread = <T>(job: () => T) => getRunningLoop().runInExecutor(thread, job);

  function open(): void {
    connection = connect();
  }

  function applyAll(statements: readonly string[]): number {
    connection?.execute('BEGIN');
    try {
      let rows = 0;
      for (const statement of statements) rows += connection?.execute(statement) ?? 0;
      connection?.execute('COMMIT');
      return rows;
    } catch (error) {
      connection?.execute('ROLLBACK');
      throw error;
    }
  }

  return {
    *enter() {
      try {
        yield* inThread(open);
      } catch (error) {
        yield* inThread(() => connection?.close());
        throw error;
      }
      return {
        *apply(statements) {
          return yield* inThread(() => applyAll(statements));
        },
      };
    },
    *exit() {
      yield* inThread(() => connection?.close());
      return false;
    },
  };
}
