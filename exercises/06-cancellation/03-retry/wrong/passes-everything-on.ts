// mistake: throws on whatever it catches, so nothing is tried again
// caught by: tries again a second after a failed reading
import { type Coroutine, sleep } from 'asyncio';

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
      if (error instanceof Error) throw error;
      if (attempt === attempts) throw error;
    }
    yield* sleep(1);
  }
}
