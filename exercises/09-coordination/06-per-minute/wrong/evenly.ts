// mistake: spaces the turns evenly, so callers wait though the service would answer
// caught by: the first three don't wait, also after a pause
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

export class RateLimit {
  private readonly count: number;
  private readonly seconds: number;
  private next = 0;

  constructor(count: number, seconds: number) {
    this.count = count;
    this.seconds = seconds;
  }

  *turn(): Coroutine<void> {
    const now = getRunningLoop().time();
    const start = Math.max(now, this.next);
    this.next = start + this.seconds / this.count;
    yield* sleep(start - now);
  }
}
