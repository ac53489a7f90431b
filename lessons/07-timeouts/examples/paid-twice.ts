// The bank is slow. The shop waits a second, and tries once more.
import { type Coroutine, createTask, run, shield, sleep, TimeoutError, waitFor } from 'asyncio';

// #region program
/** In the bank: what has begun there is finished there. */
function* book(order: string): Coroutine<void> {
  yield* sleep(2.5);
  console.log(`bank: ${order} paid`);
}

/** Between shop and bank: the shop may hang up at any time. */
function* pay(order: string): Coroutine<void> {
  const booking = createTask(book(order), { name: 'bank' });
  yield* shield(booking);
}

function* main(): Coroutine<void> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      yield* waitFor(pay('order 17'), 1);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log(`shop: no answer to attempt ${attempt}`);
    }
  }
  yield* sleep(2);
}
// #endregion

await run(main());
