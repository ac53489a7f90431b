// Ten orders a second, for ten seconds. Four printers, each half a second for a ticket.
import {
  asyncWith,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  run,
  Semaphore,
  sleep,
} from 'asyncio';

// #region program
const ORDERS = 100;

/** Prints when a printer is free. Returns how long the customer has waited. */
function* order(printers: Semaphore): Coroutine<number> {
  const loop = getRunningLoop();
  const begin = loop.time();
  yield* asyncWith(printers, () => sleep(0.5));
  return loop.time() - begin;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const begin = loop.time();
  const printers = new Semaphore(4);
  const orders = [];
  for (let number = 0; number < ORDERS; number += 1) {
    orders.push(createTask(order(printers), { name: `order ${number}` }));
    yield* sleep(0.1);
  }
  const waits = yield* gather(orders);
  for (const number of [0, 25, 50, 75, 99])
    console.log(`order ${number} waited ${(waits[number] ?? 0).toFixed(1)} s`);
  const perSecond = waits.length / (loop.time() - begin);
  console.log(`${perSecond.toFixed(1)} tickets in a second`);
}
// #endregion

await run(main());
