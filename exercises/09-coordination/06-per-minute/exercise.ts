// fails: four callers at once, three per ten seconds: the fourth waits
import { type Coroutine, sleep } from 'asyncio';

/** At most `count` turns in any stretch of `seconds`. */
export class RateLimit {
  readonly count: number;
  readonly seconds: number;

  constructor(count: number, seconds: number) {
    this.count = count;
    this.seconds = seconds;
  }

  /** Waits until it is the caller's turn. */
  *turn(): Coroutine<void> {
    yield* sleep(0);
  }
}
