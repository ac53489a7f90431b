// mistake: has the budget only, so the first mirror that hangs uses it up
// caught by: one mirror may not use up the whole budget
import { asyncWith, CancelledError, type Coroutine, timeout } from 'asyncio';

type Mirror = () => Coroutine<string>;
interface Limits {
  readonly each: number;
  readonly all: number;
}

export function* download(mirrors: Mirror[], limits: Limits): Coroutine<string> {
  return yield* asyncWith(timeout(limits.all), function* () {
    for (const mirror of mirrors) {
      try {
        return yield* mirror();
      } catch (error) {
        if (error instanceof CancelledError) throw error;
      }
    }
    throw new Error('no mirror has delivered');
  });
}
