// fails: after SIGTERM it takes no order
import type { Coroutine, Queue } from 'asyncio';

export interface Office<Order> {
  orders: Queue<Order>;
  handle: (order: Order) => Coroutine<void>;
  /** How many seconds orders get to end after SIGTERM. */
  grace: number;
}

/** How many orders ended in which way. */
export interface Tally {
  finished: number;
  failed: number;
  givenUp: number;
}

/** Serves orders until SIGTERM comes, then closes. */
export function* runOffice<Order>({ orders, handle }: Office<Order>): Coroutine<Tally> {
  const tally = { finished: 0, failed: 0, givenUp: 0 };
  for (;;) {
    yield* handle(yield* orders.get());
    tally.finished += 1;
  }
}
