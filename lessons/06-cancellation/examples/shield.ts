// The payment is shielded. The customer closes the page after 1 s.
import { type Coroutine, createTask, run, shield, sleep } from 'asyncio';

// #region program
function* pay(): Coroutine<void> {
  yield* sleep(3);
  console.log('money transferred');
}

function* checkout(): Coroutine<void> {
  const payment = createTask(pay(), { name: 'payment' });
  try {
    yield* shield(payment);
    console.log('receipt printed');
  } finally {
    console.log('checkout left');
  }
}

function* main(): Coroutine<void> {
  const order = createTask(checkout(), { name: 'checkout' });
  yield* sleep(1);
  order.cancel();
  yield* sleep(3);
  console.log(`cancelled: ${order.cancelled() ? 'yes' : 'no'}`);
}

await run(main());
// #endregion
