// fails: the loop runs on while the library blocks
import type { AsyncContextManager, Coroutine } from 'asyncio';

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
  const connection = connect();
  return {
    *enter() {
      return {
        *apply(statements) {
          let rows = 0;
          connection.execute('BEGIN');
          for (const statement of statements) rows += connection.execute(statement);
          connection.execute('COMMIT');
          return rows;
        },
      };
    },
    *exit() {
      connection.close();
      return false;
    },
  };
}
