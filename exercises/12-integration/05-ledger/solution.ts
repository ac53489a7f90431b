import {
  type AsyncContextManager,
  type Coroutine,
  getRunningLoop,
  shield,
  ThreadPoolExecutor,
} from 'asyncio';

/** All of it blocks. */
export interface Connection {
  /** Runs a statement; returns how many rows it changed. */
  execute(sql: string): number;
  close(): void;
}

export interface Ledger {
  /** Runs the statements in a transaction; returns how many rows they changed. */
  apply(statements: readonly string[]): Coroutine<number>;
}

export function openLedger(connect: () => Connection): AsyncContextManager<Ledger, false> {
  const thread = new ThreadPoolExecutor(1);
  let connection: Connection | undefined;

  function* inThread<T>(job: () => T): Coroutine<T> {
    return yield* getRunningLoop().runInExecutor(thread, job);
  }

  function open(): void {
    connection = connect();
  }

  function applyAll(statements: readonly string[]): number {
    if (!connection) throw new Error('the ledger is closed');
    connection.execute('BEGIN');
    try {
      let rows = 0;
      for (const statement of statements) rows += connection.execute(statement);
      connection.execute('COMMIT');
      return rows;
    } catch (error) {
      connection.execute('ROLLBACK');
      throw error;
    }
  }

  /** A cancelled caller must not take the job out of the queue. */
  function* close(): Coroutine<void> {
    try {
      yield* shield(inThread(() => connection?.close()));
    } finally {
      thread.shutdown({ wait: false });
    }
  }

  return {
    *enter() {
      try {
        yield* inThread(open);
      } catch (error) {
        yield* close();
        throw error;
      }
      return { apply: (statements) => inThread(() => applyAll(statements)) };
    },
    *exit() {
      yield* close();
      return false;
    },
  };
}
