// Cancelled, but not before the money has arrived.
import { CancelledError, type Coroutine, createTask, run, shield, sleep, wait } from 'asyncio';

// #region program
function* pay(): Coroutine<void> {
  yield* sleep(3);
  console.log('money transferred');
}

function* checkout(): Coroutine<void> {
  const payment = createTask(pay(), { name: 'payment' });
  try {
    yield* shield(payment);
  } catch (error) {
    if (error instanceof CancelledError) yield* wait([payment]);
    throw error;
  }
  console.log('receipt printed');
}

function* main(): Coroutine<void> {
  const order = createTask(checkout(), { name: 'checkout' });
  yield* sleep(1);
  order.cancel();
  yield* wait([order]);
  console.log(`cancelled: ${order.cancelled() ? 'yes' : 'no'}`);
}

await run(main());
// #endregion
