// mistake: has one thread and a lock, but a transaction of several jobs: a cancelled caller leaves it open
// caught by: wherever it is cancelled, nothing is left open
import {
  type AsyncContextManager,
  asyncWith,
  type Coroutine,
  getRunningLoop,
  Lock,
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
  const lock = new Lock();
  let connection: Connection | undefined;
  const inThread = <T>(job: () => T) => getRunningLoop().runInExecutor(thread, job);
  return {
    *enter() {
      yield* inThread(() => {
        connection = connect();
      });
      return {
        apply: (statements) =>
          asyncWith(lock, function* () {
            let rows = 0;
            yield* inThread(() => connection?.execute('BEGIN'));
            try {
              for (const sql of statements)
                rows += (yield* inThread(() => connection?.execute(sql))) ?? 0;
            } catch (error) {
              if (error instanceof RangeError)
                yield* inThread(() => connection?.execute('ROLLBACK'));
              throw error;
            }
            yield* inThread(() => connection?.execute('COMMIT'));
            return rows;
          }),
      };
    },
    *exit() {
      yield* inThread(() => connection?.close());
      return false;
    },
  };
}
