// mistake: ends, but as if nothing had happened: whoever cancelled it sees a task with a result
// caught by: a cancellation during a reading ends it at once
import { CancelledError, type Coroutine, sleep } from 'asyncio';

interface Patience {
  readonly attempts: number;
  readonly report: (error: unknown) => void;
}

export function* readPatiently(
  read: () => Coroutine<number>,
  { attempts, report }: Patience,
): Coroutine<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return yield* read();
    } catch (error) {
      if (error instanceof CancelledError) return Number.NaN;
      report(error);
      if (attempt === attempts) throw error;
    }
    yield* sleep(1);
  }
}
