// mistake: treats only errors as failed payments; a cancelled one keeps its seat
// caught by: a payment that is cancelled frees the seat
import { CancelledError, type Coroutine } from 'asyncio';

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
      return true;
    } catch (error) {
      if (!(error instanceof CancelledError)) this.free += 1;
      throw error;
    }
  }
}
