// The customer goes away while we pack. A signal says so.
import { asyncWith, type Coroutine, cancelOnAbort, getRunningLoop, run, sleep } from 'asyncio';

// #region program
function* pack(parcel: string): Coroutine<void> {
  console.log(`packing ${parcel}`);
  try {
    yield* sleep(5);
    console.log(`packed ${parcel}`);
  } finally {
    console.log('table cleared');
  }
}

function* serve(customer: AbortSignal): Coroutine<void> {
  try {
    yield* asyncWith(cancelOnAbort(customer), () => pack('P7'));
  } catch (error) {
    if (error !== customer.reason) throw error;
    console.log(`stopped: ${customer.reason.message}`);
  }
}

function* main(): Coroutine<void> {
  const customer = new AbortController();
  getRunningLoop().callLater(2, () => customer.abort(new Error('the customer has left')));
  yield* serve(customer.signal);
  console.log('next, please');
}
// #endregion

await run(main());
