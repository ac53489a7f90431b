// fails: never sells more seats than there are, however long the payments take
import type { Coroutine } from 'asyncio';

export class Theatre {
  /** How many seats can still be booked. */
  free: number;

  constructor(seats: number) {
    this.free = seats;
  }

  /** Takes a seat and has it paid. Returns false if none is free. */
  *book(pay: () => Coroutine<void>): Coroutine<boolean> {
    if (this.free === 0) return false;
    yield* pay();
    this.free -= 1;
    return true;
  }
}
