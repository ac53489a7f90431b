// mistake: passes the cancellation on, but only after it has reported it as a failed reading
// caught by: a cancellation is not reported
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
      report(error);
      if (error instanceof CancelledError) throw error;
      if (attempt === attempts) throw error;
    }
    yield* sleep(1);
  }
}
