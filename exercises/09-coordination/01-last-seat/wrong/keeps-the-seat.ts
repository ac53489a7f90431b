// mistake: takes the seat before the payment, but never gives it back when the payment fails
// caught by: a payment that fails frees the seat, and its error comes out
import type { Coroutine } from 'asyncio';

export class Theatre {
  free: number;

  constructor(seats: number) {
    this.free = seats;
  }

  *book(pay: () => Coroutine<void>): Coroutine<boolean> {
    if (this.free === 0) return false;
    this.free -= 1;
    yield* pay();
    return true;
  }
}
