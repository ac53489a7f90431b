// mistake: turns the cancellation into an ordinary error, so the task fails instead of being cancelled
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
      if (error instanceof CancelledError) throw new Error('reading was cancelled');
      report(error);
      if (attempt === attempts) throw error;
    }
    yield* sleep(1);
  }
}
