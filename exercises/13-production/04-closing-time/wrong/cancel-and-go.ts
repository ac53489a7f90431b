// mistake: owns its tasks with a set only, cancels the rest, and goes on as if it were gone
// caught by: waits until what was cancelled has cleaned up
import {
  CancelledError,
  type Coroutine,
  createTask,
  Event,
  getRunningLoop,
  type Queue,
  type Task,
  wait,
} from 'asyncio';

export interface Office<Order> {
  orders: Queue<Order>;
  handle: (order: Order) => Coroutine<void>;
  grace: number;
}

export interface Tally {
  finished: number;
  failed: number;
  givenUp: number;
}

export function* runOffice<Order>({ orders, handle, grace }: Office<Order>): Coroutine<Tally> {
  const loop = getRunningLoop();
  const closing = new Event();
  const tally = { finished: 0, failed: 0, givenUp: 0 };
  const open = new Set<Task<void>>();
  loop.addSignalHandler('SIGTERM', () => closing.set());

  function* serve(order: Order): Coroutine<void> {
    try {
      yield* handle(order);
      tally.finished += 1;
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      tally.failed += 1;
    }
  }

  function* takeOrders(): Coroutine<never> {
    for (;;) {
      const order = createTask(serve(yield* orders.get()));
      open.add(order);
      order.addDoneCallback(() => open.delete(order));
    }
  }

  const door = createTask(takeOrders());
  try {
    yield* closing.wait();
    door.cancel();
    if (open.size > 0) yield* wait(open, { timeout: grace });
  } finally {
    loop.removeSignalHandler('SIGTERM');
    for (const order of open) order.cancel();
    tally.givenUp = open.size;
    door.cancel();
  }
  return tally;
}
