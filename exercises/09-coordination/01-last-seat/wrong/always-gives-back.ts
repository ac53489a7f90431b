// mistake: puts the seat back in a finally, which also runs after a payment that went well
// caught by: never sells more seats than there are, however long the payments take
import type { Coroutine } from 'asyncio';

export class Theatre {
  free: number;

  constructor(seats: number) {
    this.free = seats;
  }

  *book(pay: () => Coroutine<void>): Coroutine<boolean> {
    if (this.free === 0) return false;
    this.free -= 1;
    try {
      yield* pay();
    } finally {
      this.free += 1;
    }
    return true;
  }
}
