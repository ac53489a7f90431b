import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

/** At most `count` turns in any stretch of `seconds`. */
export class RateLimit {
  private readonly count: number;
  private readonly seconds: number;
  /** When the last `count` turns were, or will be. */
  private readonly turns: number[] = [];

  constructor(count: number, seconds: number) {
    this.count = count;
    this.seconds = seconds;
  }

  /** Waits until it is the caller's turn. */
  *turn(): Coroutine<void> {
    const now = getRunningLoop().time();
    const start = Math.max(now, this.nextTurn());
    this.turns.push(start);
    yield* sleep(start - now);
  }

  private nextTurn(): number {
    const oldest = this.turns.length < this.count ? undefined : this.turns.shift();
    return oldest === undefined ? 0 : oldest + this.seconds;
  }
}
