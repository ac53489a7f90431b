// mistake: sends each call to the default executor, where any of several threads may take it
// caught by: transactions of several tasks never mix
import { type AsyncContextManager, type Coroutine, toThread } from 'asyncio';

interface Connection {
  execute(sql: string): number;
  close(): void;
}

interface Ledger {
  apply(statements: readonly string[]): Coroutine<number>;
}

export function openLedger(connect: () => Connection): AsyncContextManager<Ledger, false> {
  let connection: Connection | undefined;
  return {
    *enter() {
      const opened = yield* toThread(connect);
      connection = opened;
      return {
        *apply(statements) {
          let rows = 0;
          yield* toThread(() => opened.execute('BEGIN'));
          try {
            for (const sql of statements) rows += yield* toThread(() => opened.execute(sql));
          } catch (error) {
            yield* toThread(() => opened.execute('ROLLBACK'));
            throw error;
          }
          yield* toThread(() => opened.execute('COMMIT'));
          return rows;
        },
      };
    },
    *exit() {
      yield* toThread(() => connection?.close());
      return false;
    },
  };
}
