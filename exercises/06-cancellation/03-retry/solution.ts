import { CancelledError, type Coroutine, sleep } from 'asyncio';

export interface Patience {
  readonly attempts: number;
  /** Called with the error of each failed reading. */
  readonly report: (error: unknown) => void;
}

/** Reads until a reading succeeds, at most `attempts` times, a second apart. */
export function* readPatiently(
  read: () => Coroutine<number>,
  { attempts, report }: Patience,
): Coroutine<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return yield* read();
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      report(error);
      if (attempt === attempts) throw error;
    }
    yield* sleep(1);
  }
}
