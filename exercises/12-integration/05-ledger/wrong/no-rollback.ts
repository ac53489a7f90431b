// mistake: has the whole transaction in one job, but no ROLLBACK in it
// caught by: a statement that fails rolls back, and its error comes out
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

  function applyAll(statements: readonly string[]): number {
    let rows = 0;
    connection?.execute('BEGIN');
    for (const statement of statements) rows += connection?.execute(statement) ?? 0;
    connection?.execute('COMMIT');
    return rows;
  }

  return {
    *enter() {
      try {
        yield* inThread(() => {
          connection = connect();
        });
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
