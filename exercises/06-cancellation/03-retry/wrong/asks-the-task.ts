// mistake: asks cancelled(), which is about a task that has ended: a task that still runs is never 'cancelled'
// caught by: a cancellation during a reading ends it at once
import { type Coroutine, currentTask, sleep } from 'asyncio';

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
      if (currentTask()?.cancelled()) throw error;
      report(error);
      if (attempt === attempts) throw error;
    }
    yield* sleep(1);
  }
}
