// mistake: looks, waits, and acts on what it saw: callers who come at once all wait for the same turn
// caught by: many at once come in threes
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

export class RateLimit {
  private readonly count: number;
  private readonly seconds: number;
  private turns: number[] = [];

  constructor(count: number, seconds: number) {
    this.count = count;
    this.seconds = seconds;
  }

  *turn(): Coroutine<void> {
    const loop = getRunningLoop();
    const oldest = this.turns.at(-this.count);
    const wait =
      this.turns.length < this.count || oldest === undefined
        ? 0
        : oldest + this.seconds - loop.time();
    yield* sleep(Math.max(0, wait));
    this.turns.push(loop.time());
  }
}
