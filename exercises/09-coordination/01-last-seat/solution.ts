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
    this.free -= 1;
    try {
      yield* pay();
    } catch (error) {
      this.free += 1;
      throw error;
    }
    return true;
  }
}
