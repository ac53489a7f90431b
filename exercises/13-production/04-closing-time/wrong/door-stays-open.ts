// mistake: drains, but forgets the task that takes orders, so new ones keep coming in
// caught by: after SIGTERM it takes no order
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  Event,
  getRunningLoop,
  type Queue,
  type Task,
  TaskGroup,
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
  loop.addSignalHandler('SIGTERM', () => closing.set());
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      const open = new Set<Task<void>>();
      const door = group.createTask(takeOrders(orders, begin));
      yield* closing.wait();
      if (open.size > 0) yield* wait(open, { timeout: grace });
      door.cancel();
      for (const order of open) order.cancel();

      function begin(order: Order): void {
        const task = group.createTask(count(handle(order), tally));
        open.add(task);
        task.addDoneCallback(() => open.delete(task));
      }
    });
  } finally {
    loop.removeSignalHandler('SIGTERM');
  }
  return tally;
}

function* takeOrders<Order>(orders: Queue<Order>, begin: (order: Order) => void): Coroutine<never> {
  for (;;) begin(yield* orders.get());
}

function* count(work: Coroutine<void>, tally: Tally): Coroutine<void> {
  try {
    yield* work;
    tally.finished += 1;
  } catch (error) {
    if (error instanceof CancelledError) {
      tally.givenUp += 1;
      throw error;
    }
    tally.failed += 1;
  }
}
