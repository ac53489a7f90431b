// mistake: notes when the caller came, not when its turn is
// caught by: many at once come in threes
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

export class RateLimit {
  private readonly count: number;
  private readonly seconds: number;
  private readonly turns: number[] = [];

  constructor(count: number, seconds: number) {
    this.count = count;
    this.seconds = seconds;
  }

  *turn(): Coroutine<void> {
    const now = getRunningLoop().time();
    const oldest = this.turns.length < this.count ? undefined : this.turns.shift();
    this.turns.push(now);
    if (oldest !== undefined) yield* sleep(Math.max(0, oldest + this.seconds - now));
  }
}
