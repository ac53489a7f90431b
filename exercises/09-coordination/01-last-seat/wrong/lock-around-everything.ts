// mistake: holds a lock during the payment, so everybody waits for everybody's bank
// caught by: payments overlap
import { asyncWith, type Coroutine, Lock } from 'asyncio';

export class Theatre {
  free: number;
  private readonly lock = new Lock();

  constructor(seats: number) {
    this.free = seats;
  }

  *book(pay: () => Coroutine<void>): Coroutine<boolean> {
    const take = () => this.take(pay);
    return yield* asyncWith(this.lock, take);
  }

  private *take(pay: () => Coroutine<void>): Coroutine<boolean> {
    if (this.free === 0) return false;
    yield* pay();
    this.free -= 1;
    return true;
  }
}
