// mistake: looks again after the payment; whoever comes too late has paid for nothing
// caught by: nobody pays without getting a seat
import type { Coroutine } from 'asyncio';

export class Theatre {
  free: number;

  constructor(seats: number) {
    this.free = seats;
  }

  *book(pay: () => Coroutine<void>): Coroutine<boolean> {
    if (this.free === 0) return false;
    yield* pay();
    if (this.free === 0) return false;
    this.free -= 1;
    return true;
  }
}
