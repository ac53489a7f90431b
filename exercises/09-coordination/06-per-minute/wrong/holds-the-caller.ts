// mistake: keeps the caller until its place is free again, instead of letting it go when its turn has come
// caught by: the first three don't wait, also after a pause
import { asyncWith, type Coroutine, Semaphore, sleep } from 'asyncio';

export class RateLimit {
  private readonly places: Semaphore;
  private readonly seconds: number;

  constructor(count: number, seconds: number) {
    this.places = new Semaphore(count);
    this.seconds = seconds;
  }

  *turn(): Coroutine<void> {
    yield* asyncWith(this.places, () => sleep(this.seconds));
  }
}
