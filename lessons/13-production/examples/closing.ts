// SIGTERM: no new orders, five seconds for those that have begun, then the end.
import {
  type Coroutine,
  createTask,
  Event,
  getRunningLoop,
  raiseSignal,
  run,
  sleep,
  type Task,
  wait,
} from 'asyncio';

const ORDERS = [
  { ticket: 'Oslo', seconds: 2 },
  { ticket: 'Rome', seconds: 4 },
  { ticket: 'Oran', seconds: 30 },
  { ticket: 'Lima', seconds: 1 },
  { ticket: 'Bern', seconds: 1 },
];

function* printTicket(ticket: string, seconds: number): Coroutine<void> {
  try {
    yield* sleep(seconds);
    console.log(`${ticket}: printed`);
  } finally {
    yield* sleep(0.5);
  }
}

// #region program
/** A new order each second, until it is cancelled. */
function* takeOrders(open: Set<Task<void>>): Coroutine<void> {
  for (const { ticket, seconds } of ORDERS) {
    console.log(`${ticket}: ordered`);
    const order = createTask(printTicket(ticket, seconds), { name: ticket });
    open.add(order);
    order.addDoneCallback(() => open.delete(order));
    yield* sleep(1);
  }
}

/** Lets the open orders end within `grace` seconds, and cancels the others. */
function* drain(open: Set<Task<void>>, grace: number): Coroutine<void> {
  if (open.size === 0) return;
  const [, late] = yield* wait([...open], { timeout: grace });
  for (const order of late) {
    console.log(`${order.getName()}: given up`);
    order.cancel();
  }
  if (late.size > 0) yield* wait(late);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const opened = loop.time();
  const stop = new Event();
  loop.addSignalHandler('SIGTERM', () => stop.set());
  loop.callLater(2.5, () => raiseSignal('SIGTERM')); // the platform stops us

  const open = new Set<Task<void>>();
  const counter = createTask(takeOrders(open), { name: 'counter' });
  yield* stop.wait();
  console.log('closing');
  counter.cancel();
  yield* wait([counter]);
  yield* drain(open, 5);
  console.log(`closed at ${Math.round(loop.time() - opened)} s`);
}
// #endregion

await run(main());
