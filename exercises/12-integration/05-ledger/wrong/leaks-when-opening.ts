// mistake: forgets that connect runs on when the one who waits for it is cancelled
// caught by: wherever it is cancelled, nothing is left open
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

  function* inThread<T>(job: (open: Connection) => T): Coroutine<T> {
    const open = connection;
    if (!open) throw new Error('closed');
    return yield* getRunningLoop().runInExecutor(thread, () => job(open));
  }

  function applyAll(open: Connection, statements: readonly string[]): number {
    open.execute('BEGIN');
    try {
      let rows = 0;
      for (const statement of statements) rows += open.execute(statement);
      open.execute('COMMIT');
      return rows;
    } catch (error) {
      open.execute('ROLLBACK');
      throw error;
    }
  }

  return {
    *enter() {
      connection = yield* getRunningLoop().runInExecutor(thread, connect);
      return { apply: (statements) => inThread((open) => applyAll(open, statements)) };
    },
    *exit() {
      yield* inThread((open) => open.close());
      return false;
    },
  };
}
