// mistake: counts in fixed stretches of the clock; around their edge twice as many come
// caught by: the stretch may begin anywhere, not only at full ones
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

export class RateLimit {
  private readonly count: number;
  private readonly seconds: number;
  private stretch = 0;
  private used = 0;

  constructor(count: number, seconds: number) {
    this.count = count;
    this.seconds = seconds;
  }

  *turn(): Coroutine<void> {
    const now = getRunningLoop().time();
    const current = Math.floor(now / this.seconds);
    if (current > this.stretch) {
      this.stretch = current;
      this.used = 0;
    } else if (this.used === this.count) {
      this.stretch += 1;
      this.used = 0;
    }
    this.used += 1;
    yield* sleep(Math.max(0, this.stretch * this.seconds - now));
  }
}
